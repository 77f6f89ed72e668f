namespace Virtualization;

[Reference("Firecracker: change of the specification of 2020-04-24", "https://github.com/firecracker-microvm/firecracker/commit/31c5c2af1", Year = 2020, Author = "Firecracker", Language = "en")]
public sealed class FirecrackerNetworkGoalChange;
