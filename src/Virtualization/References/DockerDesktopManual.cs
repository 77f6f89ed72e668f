namespace Virtualization;

[Reference("Docker documentation: Docker Desktop", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopManual;
