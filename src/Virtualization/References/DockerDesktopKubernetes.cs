namespace Virtualization;

[Reference("Docker documentation: Kubernetes on Docker Desktop", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/features/kubernetes.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopKubernetes;
