namespace Virtualization;

[Reference("Docker Engine: milestone 18.09.2", "https://github.com/docker-archive/engine/milestone/6", Year = 2019, Author = "Docker", Language = "en")]
public sealed class DockerEngineMilestone;
