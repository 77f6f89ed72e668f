namespace Virtualization;

[Reference("Cloud Hypervisor: vmm/src/memory_manager.rs", "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/vmm/src/memory_manager.rs", Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorMemorySource;
