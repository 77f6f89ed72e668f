namespace Virtualization;

[Reference("LXC: COPYING", "https://github.com/lxc/lxc/blob/HEAD/COPYING", Author = "LXC")]
public sealed class LxcCopying;
