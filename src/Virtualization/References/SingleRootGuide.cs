namespace Virtualization;

[Reference("PCI Express I/O virtualization howto", "https://docs.kernel.org/PCI/pci-iov-howto.html", Author = "Linux kernel", Language = "en")]
public sealed class SingleRootGuide;
