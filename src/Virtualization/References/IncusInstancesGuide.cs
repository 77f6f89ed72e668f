namespace Virtualization;

[Reference("Incus: instances", "https://github.com/lxc/incus/blob/main/doc/explanation/instances.md", Author = "Incus", Language = "en")]
public sealed class IncusInstancesGuide;
