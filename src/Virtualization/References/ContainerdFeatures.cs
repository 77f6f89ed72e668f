namespace Virtualization;

[Reference("containerd: features", "https://github.com/containerd/containerd/blob/HEAD/docs/features.md", Author = "containerd", Language = "en")]
public sealed class ContainerdFeatures;
