namespace Virtualization;

[Reference("Kubernetes documentation: device plugins", "https://github.com/kubernetes/website/blob/00cce4136eb6507551a29d29715ff10b463cc5ad/content/en/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesDevicePlugins;
