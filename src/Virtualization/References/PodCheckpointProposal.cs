namespace Virtualization;

[Reference("Kubernetes enhancement 5823: pod-level checkpoint and restore", "https://github.com/kubernetes/enhancements/issues/5823", Year = 2026, Author = "The Kubernetes authors", Language = "en")]
public sealed class PodCheckpointProposal;
