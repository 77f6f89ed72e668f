namespace Virtualization;

[Reference("LXC: COPYING", "https://github.com/lxc/lxc/blob/HEAD/COPYING", Author = "LXC", Language = "en")]
public sealed class LxcCopying;
