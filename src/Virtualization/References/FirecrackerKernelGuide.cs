namespace Virtualization;

[Reference("Firecracker: creating custom rootfs and kernel images", "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/rootfs-and-kernel-setup.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerKernelGuide;
