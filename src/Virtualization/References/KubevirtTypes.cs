namespace Virtualization;

[Reference("KubeVirt source: types of the API", "https://github.com/kubevirt/kubevirt/tree/d923fdb815cd2016ddaebdaaa51db04133576d72/staging/src/kubevirt.io/api/core/v1", Author = "KubeVirt", Language = "en")]
public sealed class KubevirtTypes;
