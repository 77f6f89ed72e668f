namespace Virtualization;

[Reference("Xen: libxl.h", "https://github.com/xen-project/xen/blob/c447b7308b1330ec6dcfef37220736c28f41daa0/tools/include/libxl.h", Author = "Xen Project", Language = "en")]
public sealed class XenLibraryInterface;
