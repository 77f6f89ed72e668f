namespace Virtualization;

[Reference("Cloud Hypervisor: AMD SEV-SNP", "https://github.com/cloud-hypervisor/cloud-hypervisor/blob/ae44c2971c83dd2b1bd704fa81102ec0dec4e7d4/docs/amd_sev_snp.md", Author = "Cloud Hypervisor", Language = "en")]
public sealed class CloudHypervisorSevSnp;
