namespace Virtualization;

[Reference("chroot(2)", "https://man7.org/linux/man-pages/man2/chroot.2.html", Author = "Linux man-pages", Language = "en")]
public sealed class ChrootManual;
