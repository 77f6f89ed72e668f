namespace Virtualization;

[Reference("docker/docs pull request 21008: VMM choices of Docker Desktop", "https://github.com/docker/docs/pull/21008", Author = "Docker", Language = "en")]
public sealed class DockerDocumentationChange;
