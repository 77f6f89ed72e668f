namespace Virtualization;

[Reference("What is Kubernetes?", "https://github.com/kubernetes/website/blob/0189ae0f6bf2a79ff2e4bfd5f9ec0da98d64c5d2/content/en/docs/concepts/overview/what-is-kubernetes.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesOverview;
