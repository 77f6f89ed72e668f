namespace Virtualization;

[Reference("gVisor: commit that added the performance data", "https://github.com/google/gvisor/commit/508e25b6d", Year = 2020, Author = "gVisor", Language = "en")]
public sealed class GvisorPerformanceDataCommit;
