namespace Virtualization;

[Reference("Firecracker: specification", "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/SPECIFICATION.md", Year = 2026, Author = "Firecracker", Language = "en")]
public sealed class FirecrackerSpecification;
