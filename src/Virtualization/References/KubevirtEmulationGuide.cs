namespace Virtualization;

[Reference("KubeVirt: software emulation", "https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/software-emulation.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtEmulationGuide;
