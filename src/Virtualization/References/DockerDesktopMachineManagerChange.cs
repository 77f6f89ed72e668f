namespace Virtualization;

[Reference("docker/docs pull request 25726: virtual machine managers for Mac and Windows", "https://github.com/docker/docs/pull/25726", Year = 2026, Author = "Docker", Language = "en")]
public sealed class DockerDesktopMachineManagerChange;
