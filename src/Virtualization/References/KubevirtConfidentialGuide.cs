namespace Virtualization;

[Reference("KubeVirt user guide: confidential computing", "https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/confidential_computing.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtConfidentialGuide;
