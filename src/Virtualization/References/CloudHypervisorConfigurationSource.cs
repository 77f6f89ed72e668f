namespace Virtualization;

[Reference("Cloud Hypervisor: vmm/src/config.rs", "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/vmm/src/config.rs", Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorConfigurationSource;
