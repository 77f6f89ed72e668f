namespace Virtualization;

[Reference("Kubernetes documentation: kubelet checkpoint API", "https://github.com/kubernetes/website/blob/44884c01c796bfc0a0445228083246a1e82f28de/content/en/docs/reference/node/kubelet-checkpoint-api.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubeletCheckpointInterface;
