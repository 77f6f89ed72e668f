namespace Virtualization;

[Reference("Linux documentation: VMSCAPE", "https://docs.kernel.org/admin-guide/hw-vuln/vmscape.html", Year = 2025, Author = "Linux kernel", Language = "en")]
public sealed class VmscapeGuide;
