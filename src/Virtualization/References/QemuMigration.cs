namespace Virtualization;

[Reference("QEMU documentation: migration framework", "https://github.com/qemu/qemu/blob/HEAD/docs/devel/migration/main.rst", Author = "QEMU", Language = "en")]
public sealed class QemuMigration;
