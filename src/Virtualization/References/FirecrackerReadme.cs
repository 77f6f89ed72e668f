namespace Virtualization;

[Reference("Firecracker: README", "https://github.com/firecracker-microvm/firecracker/blob/main/README.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerReadme;
