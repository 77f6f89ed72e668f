namespace Virtualization;

[Reference("LXC: README", "https://github.com/lxc/lxc/blob/HEAD/README.md", Author = "LXC", Language = "en")]
public sealed class LxcReadme;
