namespace Virtualization;

[Reference("Firecracker: design", "https://github.com/firecracker-microvm/firecracker/blob/main/docs/design.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerDesign;
