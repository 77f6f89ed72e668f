namespace Virtualization;

[Reference("Firecracker: snapshot support", "https://github.com/firecracker-microvm/firecracker/blob/main/docs/snapshotting/snapshot-support.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerSnapshots;
