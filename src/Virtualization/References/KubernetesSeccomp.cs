namespace Virtualization;

[Reference("Seccomp and Kubernetes", "https://kubernetes.io/docs/reference/node/seccomp", Author = "The Kubernetes authors")]
public sealed class KubernetesSeccomp;
