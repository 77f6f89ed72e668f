namespace Virtualization;

[Reference("chroot(2)", "https://github.com/mkerrisk/man-pages/blob/ae6b221882ce71ba82fcdbe02419a225111502f0/man2/chroot.2", Author = "Linux man-pages", Language = "en")]
public sealed class ChrootManual;
