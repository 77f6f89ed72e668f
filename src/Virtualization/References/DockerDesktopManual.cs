namespace Virtualization;

[Reference("Docker documentation: Docker Desktop", "https://github.com/docker/docs/blob/048d742c96e76745ea5dcc3fec5f4f6e2ee357c1/content/manuals/desktop/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopManual;
