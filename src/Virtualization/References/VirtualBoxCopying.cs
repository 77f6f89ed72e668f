namespace Virtualization;

[Reference("VirtualBox: COPYING", "https://github.com/VirtualBox/virtualbox/blob/HEAD/COPYING", Author = "Oracle")]
public sealed class VirtualBoxCopying;
