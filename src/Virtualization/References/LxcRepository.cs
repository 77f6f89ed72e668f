namespace Virtualization;

[Reference("LXC: source", "https://github.com/lxc/lxc", Author = "LXC")]
public sealed class LxcRepository;
