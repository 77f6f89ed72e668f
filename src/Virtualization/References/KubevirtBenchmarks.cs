namespace Virtualization;

[Reference("KubeVirt: performance and scale benchmarks", "https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/perf-scale-benchmarks.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtBenchmarks;
