namespace Virtualization;

[Reference("Kubernetes documentation: kubelet checkpoint API", "https://github.com/kubernetes/website/blob/HEAD/content/en/docs/reference/node/kubelet-checkpoint-api.md", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubeletCheckpointInterface;
