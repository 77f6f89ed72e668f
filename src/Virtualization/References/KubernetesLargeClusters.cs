namespace Virtualization;

[Reference("Kubernetes documentation: considerations for large clusters", "https://github.com/kubernetes/website/blob/04d4491af2b6259d1bad3549a5450e5cc102dec2/content/en/docs/setup/best-practices/cluster-large.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesLargeClusters;
