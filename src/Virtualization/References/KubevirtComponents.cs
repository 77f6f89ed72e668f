namespace Virtualization;

[Reference("KubeVirt: components", "https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/components.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtComponents;
