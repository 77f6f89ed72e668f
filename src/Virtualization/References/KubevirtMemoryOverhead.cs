namespace Virtualization;

[Reference("KubeVirt source: memory overhead", "https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/pkg/hypervisor/kvm/hypervisorbackend.go", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtMemoryOverhead;
