namespace Virtualization;

[Reference("containerd: snapshotters", "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/snapshotters/README.md", Author = "containerd", Language = "en")]
public sealed class ContainerdSnapshotters;
