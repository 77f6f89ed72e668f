namespace Virtualization;

[Reference("Linux: Intel Trust Domain Extensions (TDX)", "https://github.com/torvalds/linux/blob/165e77353831a85caa0444d16f29bd6b111dd2c5/Documentation/arch/x86/tdx.rst", Author = "Linux", Language = "en")]
public sealed class TdxKernelGuide;
