namespace Virtualization;

[Reference("Docker documentation: Kubernetes on Docker Desktop", "https://github.com/docker/docs/blob/3e0ca83a6417f9f68544ea3a066e7fec4b034c4e/content/manuals/desktop/features/kubernetes.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopKubernetes;
