namespace Virtualization;

[Reference("QEMU: x86 CPU models (target/i386/cpu.c)", "https://github.com/qemu/qemu/blob/v10.2.0/target/i386/cpu.c", Author = "QEMU", Language = "en")]
public sealed class QemuProcessorModels;
