namespace Virtualization;

[Reference("systemd-detect-virt(1)", "https://man7.org/linux/man-pages/man1/systemd-detect-virt.1.html", Author = "systemd", Language = "en")]
public sealed class DetectVirtManual;
