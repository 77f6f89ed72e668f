namespace Virtualization;

[Reference("Linux kernel documentation: VFIO", "https://github.com/torvalds/linux/blob/v6.18/Documentation/driver-api/vfio.rst", Year = 2025, Author = "Linux kernel", Language = "en")]
public sealed class VfioGuide;
