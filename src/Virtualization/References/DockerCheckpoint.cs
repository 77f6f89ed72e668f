namespace Virtualization;

[Reference("docker checkpoint", "https://docs.docker.com/reference/cli/docker/checkpoint.md", Author = "Docker", Language = "en")]
public sealed class DockerCheckpoint;
