namespace Virtualization;

[Reference("docker container run: --privileged", "https://docs.docker.com/reference/cli/docker/container/run/#privileged", Author = "Docker", Language = "en")]
public sealed class DockerPrivilegedOption;
