namespace Virtualization;

[Reference("Docker documentation: Docker Desktop in a VM or VDI environment", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/setup/vm-vdi.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopVdiGuide;
