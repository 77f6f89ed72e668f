namespace Virtualization;

[Reference("Kubernetes feature gate ContainerCheckpoint", "https://github.com/kubernetes/website/blob/09a121e5af84f68fe99a47ba8bbd77a18e01d3d3/content/en/docs/reference/command-line-tools-reference/feature-gates/ContainerCheckpoint.md", Year = 2024, Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesCheckpointGate;
