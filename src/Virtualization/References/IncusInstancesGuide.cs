namespace Virtualization;

[Reference("Incus: instances", "https://github.com/lxc/incus/blob/main/doc/explanation/instances.md", Author = "Incus")]
public sealed class IncusInstancesGuide;
