namespace Virtualization;

[Reference("Firecracker: specification", "https://github.com/firecracker-microvm/firecracker/blob/main/SPECIFICATION.md", Year = 2026, Author = "Firecracker", Language = "en")]
public sealed class FirecrackerSpecification;
