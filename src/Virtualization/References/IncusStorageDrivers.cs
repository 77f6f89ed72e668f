namespace Virtualization;

[Reference("Incus: storage drivers", "https://github.com/lxc/incus/blob/HEAD/doc/reference/storage_drivers.md", Author = "Incus", Language = "en")]
public sealed class IncusStorageDrivers;
