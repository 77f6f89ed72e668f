namespace Virtualization;

[Reference("Firecracker: change log", "https://github.com/firecracker-microvm/firecracker/blob/main/CHANGELOG.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerChangeLog;
