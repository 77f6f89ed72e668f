namespace Virtualization;

[Reference("systemd-nspawn(1)", "https://man7.org/linux/man-pages/man1/systemd-nspawn.1.html", Author = "systemd", Language = "en")]
public sealed class NspawnManual;
