namespace Virtualization;

[Reference("Linux documentation: confidential computing VMs on Hyper-V", "https://docs.kernel.org/virt/hyperv/coco.html", Author = "Linux kernel", Language = "en")]
public sealed class HyperVConfidentialGuide;
