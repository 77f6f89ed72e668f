namespace Virtualization;

[Reference("Hyper-V technology overview", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/09aa646d3b08dceaabb61caffe7963fd2363274c/WindowsServerDocs/virtualization/hyper-v/overview.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVOverview;
