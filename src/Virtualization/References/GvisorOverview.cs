namespace Virtualization;

[Reference("gVisor: what is gVisor?", "https://github.com/google/gvisor/blob/master/g3doc/README.md", Author = "gVisor", Language = "en")]
public sealed class GvisorOverview;
