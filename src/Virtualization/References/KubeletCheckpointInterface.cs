namespace Virtualization;

[Reference("Kubernetes documentation: kubelet checkpoint API", "https://kubernetes.io/docs/reference/node/kubelet-checkpoint-api/", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubeletCheckpointInterface;
