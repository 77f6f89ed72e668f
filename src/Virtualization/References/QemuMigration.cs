namespace Virtualization;

[Reference("QEMU documentation: migration framework", "https://github.com/qemu/qemu/blob/HEAD/docs/devel/migration/main.rst", Author = "QEMU")]
public sealed class QemuMigration;
