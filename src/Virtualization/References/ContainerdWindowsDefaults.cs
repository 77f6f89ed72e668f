namespace Virtualization;

[Reference("containerd: CRI defaults on Windows", "https://github.com/containerd/containerd/blob/HEAD/internal/cri/config/config_windows.go", Author = "containerd", Language = "en")]
public sealed class ContainerdWindowsDefaults;
