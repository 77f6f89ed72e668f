namespace Virtualization;

[Reference("KubeVirt source: virt-handler", "https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/cmd/virt-handler/virt-handler.go", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtHandlerSource;
