namespace Virtualization;

[Reference("Linux documentation: Arm Confidential Compute Architecture", "https://docs.kernel.org/arch/arm64/arm-cca.html", Author = "Linux kernel", Language = "en")]
public sealed class ArmConfidentialGuide;
