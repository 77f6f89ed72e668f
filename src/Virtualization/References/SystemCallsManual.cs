namespace Virtualization;

[Reference("syscalls(2)", "https://man7.org/linux/man-pages/man2/syscalls.2.html", Author = "Linux man-pages", Language = "en")]
public sealed class SystemCallsManual;
