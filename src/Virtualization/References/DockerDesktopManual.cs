namespace Virtualization;

[Reference("Docker documentation: Docker Desktop", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/_index.md", Author = "Docker")]
public sealed class DockerDesktopManual;
