namespace Virtualization;

[Reference("clone(2)", "https://github.com/mkerrisk/man-pages/blob/ae6b221882ce71ba82fcdbe02419a225111502f0/man2/clone.2", Author = "Linux man-pages", Language = "en")]
public sealed class CloneManual;
