namespace Virtualization;

[Reference("System requirements for Hyper-V", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/HEAD/WindowsServerDocs/virtualization/hyper-v/host-hardware-requirements.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVRequirements;
