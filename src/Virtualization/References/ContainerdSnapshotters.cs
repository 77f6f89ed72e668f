namespace Virtualization;

[Reference("containerd: snapshotters", "https://github.com/containerd/containerd/blob/HEAD/docs/snapshotters/README.md", Author = "containerd", Language = "en")]
public sealed class ContainerdSnapshotters;
