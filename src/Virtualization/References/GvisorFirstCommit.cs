namespace Virtualization;

[Reference("gVisor: commit d02b74a, \"Check in gVisor.\"", "https://github.com/google/gvisor/commit/d02b74a5dcfed4bfc8f2f8e545bca4d2afabb296", Year = 2018, Author = "gVisor", Language = "en")]
public sealed class GvisorFirstCommit;
