namespace Virtualization;

[Reference("Kubernetes enhancement 127: support user namespaces", "https://github.com/kubernetes/enhancements/blob/04c5451ee3e4e9b9d5dd7d1a8dce5a5d54eb5015/keps/sig-node/127-user-namespaces/kep.yaml", Author = "Kubernetes", Language = "en")]
public sealed class KubernetesUserNamespacesProposal;
