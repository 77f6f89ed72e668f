namespace Virtualization;

[Reference("Hyper-V maximum scale limits", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/HEAD/WindowsServerDocs/virtualization/hyper-v/maximum-scale-limits.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVScaleLimits;
