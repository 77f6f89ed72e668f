namespace Virtualization;

[Reference("Hyper-V architecture", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVArchitecture;
