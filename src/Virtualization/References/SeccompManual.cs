namespace Virtualization;

[Reference("seccomp(2)", "https://man7.org/linux/man-pages/man2/seccomp.2.html", Author = "Linux man-pages", Language = "en")]
public sealed class SeccompManual;
