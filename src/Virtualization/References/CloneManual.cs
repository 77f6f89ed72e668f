namespace Virtualization;

[Reference("clone(2)", "https://github.com/mkerrisk/man-pages/blob/master/man2/clone.2", Author = "Linux man-pages", Language = "en")]
public sealed class CloneManual;
