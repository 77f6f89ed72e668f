namespace Virtualization;

[Reference("Hyper-V architecture", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/HEAD/WindowsServerDocs/virtualization/hyper-v/architecture.md", Author = "Microsoft")]
public sealed class HyperVArchitecture;
