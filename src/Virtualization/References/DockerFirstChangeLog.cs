namespace Virtualization;

[Reference("Docker 1.0.0: change log", "https://github.com/moby/moby/blob/v1.0.0/CHANGELOG.md", Year = 2014, Author = "Docker", Language = "en")]
public sealed class DockerFirstChangeLog;
