namespace Virtualization;

[Reference("containerd: license", "https://github.com/containerd/containerd/blob/HEAD/LICENSE", Author = "containerd")]
public sealed class ContainerdLicense;
