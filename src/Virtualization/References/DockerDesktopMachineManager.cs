namespace Virtualization;

[Reference("Docker documentation: virtual machine manager for Docker Desktop on Mac", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/features/vmm.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopMachineManager;
