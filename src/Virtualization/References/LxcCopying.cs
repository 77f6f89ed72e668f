namespace Virtualization;

[Reference("LXC: COPYING", "https://github.com/lxc/lxc/blob/e7b855a51b81a6a562d121aa60e8581993beb203/COPYING", Author = "LXC", Language = "en")]
public sealed class LxcCopying;
