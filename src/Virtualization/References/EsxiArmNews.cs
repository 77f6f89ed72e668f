namespace Virtualization;

[Reference("ESXi on Arm evolves", "https://www.theregister.com/2023/06/15/esxi_on_arm_evolves/", Year = 2023, Author = "The Register", Language = "en")]
public sealed class EsxiArmNews;
