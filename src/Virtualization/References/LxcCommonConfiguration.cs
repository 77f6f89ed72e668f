namespace Virtualization;

[Reference("LXC: default configuration shared by all containers", "https://github.com/lxc/lxc/blob/e7b855a51b81a6a562d121aa60e8581993beb203/config/templates/common.conf.in", Author = "LXC", Language = "en")]
public sealed class LxcCommonConfiguration;
