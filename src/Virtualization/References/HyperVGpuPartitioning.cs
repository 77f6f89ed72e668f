namespace Virtualization;

[Reference("GPU partitioning", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/HEAD/WindowsServerDocs/virtualization/hyper-v/gpu-partitioning.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVGpuPartitioning;
