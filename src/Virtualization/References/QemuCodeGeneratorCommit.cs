namespace Virtualization;

[Reference("QEMU: commit of the TCG code generator", "https://github.com/qemu/qemu/commit/c896fe29d6c8ae6cde3917727812ced3f2e536a4", Year = 2008, Author = "QEMU", Language = "en")]
public sealed class QemuCodeGeneratorCommit;
