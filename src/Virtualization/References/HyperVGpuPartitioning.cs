namespace Virtualization;

[Reference("GPU partitioning", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/0b3ec3ef244ad35c4893dc308f83654e85c7c6ad/WindowsServerDocs/virtualization/hyper-v/gpu-partitioning.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVGpuPartitioning;
