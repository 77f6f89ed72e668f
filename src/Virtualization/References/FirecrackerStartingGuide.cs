namespace Virtualization;

[Reference("Firecracker: getting started", "https://github.com/firecracker-microvm/firecracker/blob/HEAD/docs/getting-started.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerStartingGuide;
