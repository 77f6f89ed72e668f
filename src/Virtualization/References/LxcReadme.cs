namespace Virtualization;

[Reference("LXC: README", "https://github.com/lxc/lxc/blob/e7b855a51b81a6a562d121aa60e8581993beb203/README.md", Author = "LXC", Language = "en")]
public sealed class LxcReadme;
