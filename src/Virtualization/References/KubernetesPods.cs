namespace Virtualization;

[Reference("Kubernetes: pods", "https://github.com/kubernetes/website/blob/0008cd26e2dc3d7c153c5596a7435b02fc252c89/content/en/docs/concepts/workloads/pods/_index.md", Author = "Kubernetes", Language = "en")]
public sealed class KubernetesPods;
