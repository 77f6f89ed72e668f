namespace Virtualization;

[Reference("Firecracker: FAQ", "https://github.com/firecracker-microvm/firecracker/blob/main/FAQ.md", Author = "Firecracker", Language = "en")]
public sealed class FirecrackerFaq;
