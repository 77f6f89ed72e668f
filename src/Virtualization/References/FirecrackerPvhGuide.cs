namespace Virtualization;

[Reference("Firecracker: PVH boot mode", "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/pvh.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerPvhGuide;
