namespace Virtualization;

[Reference("KubeVirt v0.0.1-alpha.0", "https://github.com/kubevirt/kubevirt/releases/tag/v0.0.1-alpha.0", Year = 2017, Author = "KubeVirt", Language = "en")]
public sealed class KubevirtFirstTag;
