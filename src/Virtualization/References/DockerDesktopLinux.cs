namespace Virtualization;

[Reference("Docker documentation: install Docker Desktop on Linux", "https://github.com/docker/docs/blob/1a420e15241a153988c2e9de01b7e741cf65553d/content/manuals/desktop/setup/install/linux/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopLinux;
