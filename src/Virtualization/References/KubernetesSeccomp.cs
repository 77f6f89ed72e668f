namespace Virtualization;

[Reference("Seccomp and Kubernetes", "https://kubernetes.io/docs/reference/node/seccomp", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesSeccomp;
