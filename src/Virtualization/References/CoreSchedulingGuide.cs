namespace Virtualization;

[Reference("Linux documentation: core scheduling", "https://docs.kernel.org/admin-guide/hw-vuln/core-scheduling.html", Year = 2025, Author = "Linux kernel", Language = "en")]
public sealed class CoreSchedulingGuide;
