namespace Virtualization;

[Reference("QEMU documentation: Rust in QEMU", "https://github.com/qemu/qemu/blob/HEAD/docs/devel/rust.rst", Author = "QEMU", Language = "en")]
public sealed class QemuRustDocumentation;
