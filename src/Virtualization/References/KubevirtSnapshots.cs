namespace Virtualization;

[Reference("KubeVirt user guide: snapshot and restore", "https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/snapshot_restore_api.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtSnapshots;
