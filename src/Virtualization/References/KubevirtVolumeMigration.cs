namespace Virtualization;

[Reference("KubeVirt user guide: volume migration", "https://github.com/kubevirt/user-guide/blob/36d04152b763f5398544f6663a6d96561d3c0e49/docs/storage/volume_migration.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtVolumeMigration;
