namespace Virtualization;

[Reference("KubeVirt user guide: installation", "https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/installation.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtInstallation;
