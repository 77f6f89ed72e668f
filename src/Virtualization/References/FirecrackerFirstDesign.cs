namespace Virtualization;

[Reference("Firecracker: first version of the design document", "https://github.com/firecracker-microvm/firecracker/blob/87427754c/docs/design.md", Year = 2018, Author = "Firecracker", Language = "en")]
public sealed class FirecrackerFirstDesign;
