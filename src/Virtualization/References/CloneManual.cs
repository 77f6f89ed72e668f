namespace Virtualization;

[Reference("clone(2)", "https://man7.org/linux/man-pages/man2/clone.2.html", Author = "Linux man-pages", Language = "en")]
public sealed class CloneManual;
