namespace Virtualization;

[Reference("Kubernetes documentation: kubelet configuration", "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubeletConfigurationReference;
