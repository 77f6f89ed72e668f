namespace Virtualization;

[Reference("Firecracker: README", "https://github.com/firecracker-microvm/firecracker/blob/main/README.md", Author = "Firecracker")]
public sealed class FirecrackerReadme;
