namespace Virtualization;

[Reference("Hyper-V maximum scale limits", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/c6d1996b1d9c2be45b6657d31bf51ea733861290/WindowsServerDocs/virtualization/hyper-v/maximum-scale-limits.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVScaleLimits;
