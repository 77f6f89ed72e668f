namespace Virtualization;

[Reference("Linux documentation: Hyper-V overview", "https://github.com/torvalds/linux/blob/v6.18/Documentation/virt/hyperv/overview.rst", Year = 2025, Author = "Linux kernel", Language = "en")]
public sealed class HyperVLinuxGuide;
