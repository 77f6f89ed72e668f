namespace Virtualization;

[Reference("containerd: features", "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/docs/features.md", Author = "containerd", Language = "en")]
public sealed class ContainerdFeatures;
