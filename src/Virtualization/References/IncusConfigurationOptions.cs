namespace Virtualization;

[Reference("Incus: configuration options", "https://github.com/lxc/incus/blob/HEAD/doc/config_options.txt", Author = "Incus", Language = "en")]
public sealed class IncusConfigurationOptions;
