namespace Virtualization;

[Reference("Cloud Hypervisor v0.1.0", "https://github.com/cloud-hypervisor/cloud-hypervisor/releases/tag/v0.1.0", Year = 2019, Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorFirstTag;
