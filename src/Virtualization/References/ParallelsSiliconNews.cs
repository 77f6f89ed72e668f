namespace Virtualization;

[Reference("SoftAntenna: Windows 11 on M3 Macs", "https://softantenna.com/blog/windows-11-supports-m3-macs", Author = "SoftAntenna")]
public sealed class ParallelsSiliconNews;
