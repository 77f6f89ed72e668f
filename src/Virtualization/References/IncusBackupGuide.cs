namespace Virtualization;

[Reference("Incus: how to back up instances", "https://github.com/lxc/incus/blob/HEAD/doc/howto/instances_backup.md", Author = "Incus", Language = "en")]
public sealed class IncusBackupGuide;
