namespace Virtualization;

[Reference("Firecracker: development machine setup", "https://github.com/firecracker-microvm/firecracker/blob/HEAD/docs/dev-machine-setup.md", Author = "Firecracker")]
public sealed class FirecrackerDevelopmentSetup;
