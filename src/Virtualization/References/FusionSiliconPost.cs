namespace Virtualization;

[Reference("Fusion on Apple silicon: progress update", "https://blogs.vmware.com/teamfusion/2021/04/fusion-on-apple-silicon-progress-update.html", Year = 2021, Author = "VMware", Language = "en")]
public sealed class FusionSiliconPost;
