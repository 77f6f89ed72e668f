namespace Virtualization;

[Reference("Firecracker: snapshot support", "https://github.com/firecracker-microvm/firecracker/blob/main/docs/snapshotting/snapshot-support.md", Author = "Firecracker")]
public sealed class FirecrackerSnapshots;
