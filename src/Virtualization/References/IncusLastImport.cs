namespace Virtualization;

[Reference("lxc/incus pull request 300: last import from LXD", "https://github.com/lxc/incus/pull/300", Year = 2023, Author = "Incus", Language = "en")]
public sealed class IncusLastImport;
