namespace Virtualization;

[Reference("containerd: license", "https://github.com/containerd/containerd/blob/HEAD/LICENSE", Author = "containerd", Language = "en")]
public sealed class ContainerdLicense;
