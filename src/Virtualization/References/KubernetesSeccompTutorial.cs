namespace Virtualization;

[Reference("Kubernetes documentation: restrict a container’s syscalls with seccomp", "https://github.com/kubernetes/website/blob/0008cd26e2dc3d7c153c5596a7435b02fc252c89/content/en/docs/tutorials/security/seccomp.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesSeccompTutorial;
