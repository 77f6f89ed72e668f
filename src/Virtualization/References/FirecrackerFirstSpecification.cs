namespace Virtualization;

[Reference("Firecracker: first version of the specification", "https://github.com/firecracker-microvm/firecracker/blob/52862f251/SPECIFICATION.md", Year = 2018, Author = "Firecracker", Language = "en")]
public sealed class FirecrackerFirstSpecification;
