namespace Virtualization;

[Reference("Docker Official Image: docker", "https://hub.docker.com/_/docker", Author = "Docker", Language = "en")]
public sealed class DockerInDockerImage;
