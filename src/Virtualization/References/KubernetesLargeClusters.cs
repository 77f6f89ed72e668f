namespace Virtualization;

[Reference("Kubernetes documentation: considerations for large clusters", "https://github.com/kubernetes/website/blob/HEAD/content/en/docs/setup/best-practices/cluster-large.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesLargeClusters;
