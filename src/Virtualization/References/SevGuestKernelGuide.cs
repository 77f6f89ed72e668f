namespace Virtualization;

[Reference("The Definitive SEV Guest API Documentation", "https://github.com/torvalds/linux/blob/v6.18/Documentation/virt/coco/sev-guest.rst", Author = "Linux kernel", Language = "en")]
public sealed class SevGuestKernelGuide;
