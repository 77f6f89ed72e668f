namespace Virtualization;

[Reference("Firecracker: change log", "https://github.com/firecracker-microvm/firecracker/blob/main/CHANGELOG.md", Author = "Firecracker")]
public sealed class FirecrackerChangeLog;
