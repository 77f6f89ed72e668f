namespace Virtualization;

[Reference("gVisor: performance guide", "https://github.com/google/gvisor/blob/master/g3doc/architecture_guide/performance.md", Author = "gVisor", Language = "en")]
public sealed class GvisorPerformance;
