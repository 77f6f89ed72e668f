namespace Virtualization;

[Reference("Kubernetes documentation: pod overhead", "https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/", Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesPodOverhead;
