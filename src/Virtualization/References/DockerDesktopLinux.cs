namespace Virtualization;

[Reference("Docker documentation: install Docker Desktop on Linux", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/setup/install/linux/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopLinux;
