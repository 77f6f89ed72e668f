namespace Virtualization;

[Reference("docker/docs pull request 25702: release notes of Docker Desktop 4.86", "https://github.com/docker/docs/pull/25702", Year = 2026, Author = "Docker", Language = "en")]
public sealed class DockerDesktopReleaseChange;
