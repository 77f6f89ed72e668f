namespace Virtualization;

[Reference("docker checkpoint", "https://docs.docker.com/reference/cli/docker/checkpoint.md", Author = "Docker")]
public sealed class DockerCheckpoint;
