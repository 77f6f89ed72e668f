namespace Virtualization;

[Reference("Kubernetes: pod startup latency, indicator and objective", "https://github.com/kubernetes/community/blob/1b775253d3a0311c06da75f19334d25f5a35e174/sig-scalability/slos/pod_startup_latency.md", Author = "Kubernetes", Language = "en")]
public sealed class KubernetesPodStartObjective;
