namespace Virtualization;

[Reference("Firecracker: development machine setup", "https://github.com/firecracker-microvm/firecracker/blob/81b38b9dad6056d7a48073e95ac5a9aed51cb2ab/docs/dev-machine-setup.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerDevelopmentSetup;
