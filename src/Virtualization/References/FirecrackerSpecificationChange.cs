namespace Virtualization;

[Reference("Firecracker: change of the specification of 2019-10-09", "https://github.com/firecracker-microvm/firecracker/commit/ad5f27f97", Year = 2019, Author = "Firecracker", Language = "en")]
public sealed class FirecrackerSpecificationChange;
