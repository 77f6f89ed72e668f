namespace Virtualization;

[Reference("Incus: how to move instances", "https://github.com/lxc/incus/blob/main/doc/howto/move_instances.md", Author = "Incus", Language = "en")]
public sealed class IncusMigrationGuide;
