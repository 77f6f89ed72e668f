namespace Virtualization;

[Reference("KubeVirt user guide: virtual machines on Arm64", "https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/virtual_machines_on_Arm64.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtArmGuide;
