namespace Virtualization;

[Reference("gVisor: Docker in gVisor", "https://gvisor.dev/docs/tutorials/docker-in-gvisor/", Author = "gVisor", Language = "en")]
public sealed class GvisorDockerTutorial;
