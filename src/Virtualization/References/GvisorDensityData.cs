namespace Virtualization;

[Reference("gVisor: performance data, density", "https://github.com/google/gvisor/blob/HEAD/website/performance/density.csv", Author = "gVisor", Language = "en")]
public sealed class GvisorDensityData;
