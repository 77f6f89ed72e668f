namespace Virtualization;

[Reference("Kubernetes documentation: container runtimes", "https://github.com/kubernetes/website/blob/HEAD/content/en/docs/setup/production-environment/container-runtimes.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesContainerRuntimes;
