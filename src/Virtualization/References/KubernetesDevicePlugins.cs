namespace Virtualization;

[Reference("Kubernetes documentation: device plugins", "https://github.com/kubernetes/website/blob/HEAD/content/en/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesDevicePlugins;
