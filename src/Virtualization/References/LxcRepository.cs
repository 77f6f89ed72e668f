namespace Virtualization;

[Reference("LXC: source", "https://github.com/lxc/lxc", Author = "LXC", Language = "en")]
public sealed class LxcRepository;
