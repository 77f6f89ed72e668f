namespace Virtualization;

[Reference("Kubernetes documentation: container runtimes", "https://github.com/kubernetes/website/blob/0052473509aab1dd5041880dfd2facfdf07f2cf1/content/en/docs/setup/production-environment/container-runtimes.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesContainerRuntimes;
