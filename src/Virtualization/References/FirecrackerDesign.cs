namespace Virtualization;

[Reference("Firecracker: design", "https://github.com/firecracker-microvm/firecracker/blob/main/docs/design.md", Author = "Firecracker")]
public sealed class FirecrackerDesign;
