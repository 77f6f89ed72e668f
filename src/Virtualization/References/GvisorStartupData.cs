namespace Virtualization;

[Reference("gVisor: performance data, startup", "https://github.com/google/gvisor/blob/HEAD/website/performance/startup.csv", Author = "gVisor", Language = "en")]
public sealed class GvisorStartupData;
