namespace Virtualization;

[Reference("Cloud Hypervisor: VFIO", "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/vfio.md", Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorPassthrough;
