namespace Virtualization;

[Reference("gVisor: performance data, startup", "https://github.com/google/gvisor/blob/3c5eee17dc45659fb86843531074f38e78e0cc35/website/performance/startup.csv", Author = "gVisor", Language = "en")]
public sealed class GvisorStartupData;
