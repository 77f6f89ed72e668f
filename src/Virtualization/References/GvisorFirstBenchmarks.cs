namespace Virtualization;

[Reference("gVisor: commit that published the benchmarks", "https://github.com/google/gvisor/commit/5b3f25047fe8dd4d04262ea56c38a134291d0067", Year = 2019, Author = "gVisor", Language = "en")]
public sealed class GvisorFirstBenchmarks;
