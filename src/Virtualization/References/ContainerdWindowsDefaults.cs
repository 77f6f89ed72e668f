namespace Virtualization;

[Reference("containerd: CRI defaults on Windows", "https://github.com/containerd/containerd/blob/301026e58c619e63d09c0ec411012e54c0124b03/internal/cri/config/config_windows.go", Author = "containerd", Language = "en")]
public sealed class ContainerdWindowsDefaults;
