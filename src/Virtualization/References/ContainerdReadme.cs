namespace Virtualization;

[Reference("containerd: README", "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/README.md", Author = "containerd", Language = "en")]
public sealed class ContainerdReadme;
