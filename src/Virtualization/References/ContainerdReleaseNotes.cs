namespace Virtualization;

[Reference("containerd 2.0", "https://github.com/containerd/containerd/blob/HEAD/docs/containerd-2.0.md", Author = "containerd", Language = "en")]
public sealed class ContainerdReleaseNotes;
