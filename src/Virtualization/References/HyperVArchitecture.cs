namespace Virtualization;

[Reference("Hyper-V architecture", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/HEAD/WindowsServerDocs/virtualization/hyper-v/architecture.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVArchitecture;
