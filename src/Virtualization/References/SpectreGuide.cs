namespace Virtualization;

[Reference("Linux documentation: Spectre side channels", "https://github.com/torvalds/linux/blob/v6.18/Documentation/admin-guide/hw-vuln/spectre.rst", Author = "Linux kernel", Language = "en")]
public sealed class SpectreGuide;
