namespace Virtualization;

[Reference("Docker documentation: Docker Desktop in a VM or VDI environment", "https://github.com/docker/docs/blob/091e293d5f8069fe21c1f2dba7ad1f2fde90f7e3/content/manuals/desktop/setup/vm-vdi.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopVdiGuide;
