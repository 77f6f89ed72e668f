namespace Virtualization;

[Reference("Kata Containers: Kubernetes support", "https://github.com/kata-containers/kata-containers/blob/main/docs/design/architecture/kubernetes.md", Author = "Kata Containers", Language = "en")]
public sealed class KataKubernetes;
