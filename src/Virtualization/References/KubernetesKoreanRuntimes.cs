namespace Virtualization;

[Reference("쿠버네티스 문서: 컨테이너 런타임", "https://kubernetes.io/ko/docs/setup/production-environment/container-runtimes/", Author = "The Kubernetes authors", Language = "ko")]
public sealed class KubernetesKoreanRuntimes;
