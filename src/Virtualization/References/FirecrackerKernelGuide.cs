namespace Virtualization;

[Reference("Firecracker: creating custom rootfs and kernel images", "https://github.com/firecracker-microvm/firecracker/blob/HEAD/docs/rootfs-and-kernel-setup.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerKernelGuide;
