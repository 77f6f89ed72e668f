namespace Virtualization;

[Reference("Cloud Hypervisor: vDPA", "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/vdpa.md", Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorDataPath;
