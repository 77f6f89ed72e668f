namespace Virtualization;

[Reference("KubeVirt README", "https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/README.md", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtReadme;
