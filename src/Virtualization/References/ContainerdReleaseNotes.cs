namespace Virtualization;

[Reference("containerd 2.0", "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/containerd-2.0.md", Author = "containerd", Language = "en")]
public sealed class ContainerdReleaseNotes;
