namespace Virtualization;

[Reference("10 years since Kubernetes launched at DockerCon", "https://www.docker.com/blog/10-years-since-kubernetes-launched-at-dockercon/", Year = 2024, Author = "Docker", Language = "en")]
public sealed class KubernetesLaunchPost;
