namespace Virtualization;

[Reference("VirtualBox: COPYING", "https://github.com/VirtualBox/virtualbox/blob/HEAD/COPYING", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxCopying;
