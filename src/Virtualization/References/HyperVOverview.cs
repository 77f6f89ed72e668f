namespace Virtualization;

[Reference("Hyper-V technology overview", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/HEAD/WindowsServerDocs/virtualization/hyper-v/overview.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVOverview;
