namespace Virtualization;

[Reference("Kubernetes 문서: 커스텀 리소스", "https://kubernetes.io/ko/docs/concepts/extend-kubernetes/api-extension/custom-resources/", Author = "The Kubernetes authors", Language = "ko")]
public sealed class KubernetesCustomResources;
