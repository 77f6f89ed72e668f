namespace Virtualization;

[Reference("Docker documentation: Docker Desktop in a VM or VDI environment", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/setup/vm-vdi.md", Author = "Docker")]
public sealed class DockerDesktopVdiGuide;
