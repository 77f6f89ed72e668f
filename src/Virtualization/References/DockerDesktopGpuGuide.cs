namespace Virtualization;

[Reference("Docker documentation: GPU support in Docker Desktop", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/features/gpu.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopGpuGuide;
