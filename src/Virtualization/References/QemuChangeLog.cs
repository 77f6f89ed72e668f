namespace Virtualization;

[Reference("QEMU: change log (Changelog)", "https://github.com/qemu/qemu/blob/023fcb9507b0d98d8dc98ffaa407e66d84bb6ea4/Changelog", Author = "QEMU", Language = "en")]
public sealed class QemuChangeLog;
