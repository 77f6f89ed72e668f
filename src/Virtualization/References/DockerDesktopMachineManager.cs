namespace Virtualization;

[Reference("Docker documentation: virtual machine manager for Docker Desktop on Mac", "https://github.com/docker/docs/blob/00ba4d322d759865bef479ee75c1ec98c8d65a86/content/manuals/desktop/features/vmm.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopMachineManager;
