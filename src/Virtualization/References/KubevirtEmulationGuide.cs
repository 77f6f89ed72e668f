namespace Virtualization;

[Reference("KubeVirt: software emulation", "https://github.com/kubevirt/kubevirt/blob/HEAD/docs/software-emulation.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtEmulationGuide;
