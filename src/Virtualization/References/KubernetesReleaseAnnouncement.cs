namespace Virtualization;

[Reference("Kubernetes 1.24: Stargazer", "https://kubernetes.io/blog/2022/05/03/kubernetes-1-24-release-announcement/", Year = 2022, Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesReleaseAnnouncement;
