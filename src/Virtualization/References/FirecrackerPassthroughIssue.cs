namespace Virtualization;

[Reference("Firecracker issue 5679: VFIO device passthrough support", "https://github.com/firecracker-microvm/firecracker/issues/5679", Year = 2026, Author = "Firecracker", Language = "en")]
public sealed class FirecrackerPassthroughIssue;
