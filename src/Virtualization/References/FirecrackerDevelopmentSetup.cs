namespace Virtualization;

[Reference("Firecracker: development machine setup", "https://github.com/firecracker-microvm/firecracker/blob/HEAD/docs/dev-machine-setup.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerDevelopmentSetup;
