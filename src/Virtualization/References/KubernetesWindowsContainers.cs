namespace Virtualization;

[Reference("Windows containers in Kubernetes", "https://kubernetes.io/docs/concepts/windows/intro/", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesWindowsContainers;
