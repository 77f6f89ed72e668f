namespace Virtualization;

[Reference("QEMU documentation: migration framework", "https://github.com/qemu/qemu/blob/v10.2.0/docs/devel/migration/main.rst", Author = "QEMU", Language = "en")]
public sealed class QemuMigration;
