namespace Virtualization;

[Reference("Kubernetes: user namespaces", "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/", Year = 2025, Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesUserNamespaces;
