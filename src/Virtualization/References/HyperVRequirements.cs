namespace Virtualization;

[Reference("System requirements for Hyper-V", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/0ea820e96d19071f97dca4f3dfcd260c1cff2e0e/WindowsServerDocs/virtualization/hyper-v/host-hardware-requirements.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVRequirements;
