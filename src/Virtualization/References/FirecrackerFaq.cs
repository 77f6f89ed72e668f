namespace Virtualization;

[Reference("Firecracker: FAQ", "https://github.com/firecracker-microvm/firecracker/blob/main/FAQ.md", Author = "Firecracker")]
public sealed class FirecrackerFaq;
