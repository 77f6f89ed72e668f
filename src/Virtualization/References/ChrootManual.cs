namespace Virtualization;

[Reference("chroot(2)", "https://github.com/mkerrisk/man-pages/blob/master/man2/chroot.2", Author = "Linux man-pages", Language = "en")]
public sealed class ChrootManual;
