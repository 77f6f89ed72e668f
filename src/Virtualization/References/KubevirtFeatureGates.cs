namespace Virtualization;

[Reference("KubeVirt source: feature gates", "https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/pkg/virt-config/featuregate/active.go", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtFeatureGates;
