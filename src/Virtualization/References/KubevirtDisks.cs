namespace Virtualization;

[Reference("KubeVirt user guide: disks and volumes", "https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/disks_and_volumes.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtDisks;
