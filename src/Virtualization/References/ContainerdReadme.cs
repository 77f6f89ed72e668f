namespace Virtualization;

[Reference("containerd: README", "https://github.com/containerd/containerd/blob/HEAD/README.md", Author = "containerd", Language = "en")]
public sealed class ContainerdReadme;
