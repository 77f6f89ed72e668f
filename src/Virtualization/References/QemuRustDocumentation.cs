namespace Virtualization;

[Reference("QEMU documentation: Rust in QEMU", "https://github.com/qemu/qemu/blob/v10.2.0/docs/devel/rust.rst", Author = "QEMU", Language = "en")]
public sealed class QemuRustDocumentation;
