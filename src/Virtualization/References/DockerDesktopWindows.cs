namespace Virtualization;

[Reference("Docker documentation: install Docker Desktop on Windows", "https://github.com/docker/docs/blob/00876ea80e162ef8b11dd5a1603be9ac565c6365/content/manuals/desktop/setup/install/windows-install.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopWindows;
