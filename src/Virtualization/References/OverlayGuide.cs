namespace Virtualization;

[Reference("Overlay Filesystem", "https://docs.kernel.org/filesystems/overlayfs.html", Author = "Linux kernel", Language = "en")]
public sealed class OverlayGuide;
