namespace Virtualization;

[Reference("KubeVirt user guide: virtual hardware", "https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/virtual_hardware.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtVirtualHardware;
