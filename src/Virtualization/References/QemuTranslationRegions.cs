namespace Virtualization;

[Reference("QEMU: tcg/region.c", "https://github.com/qemu/qemu/blob/01afda991971745948633529bf52df8fbf3710d1/tcg/region.c", Author = "QEMU", Language = "en")]
public sealed class QemuTranslationRegions;
