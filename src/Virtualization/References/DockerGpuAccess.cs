namespace Virtualization;

[Reference("Docker documentation: GPU access", "https://github.com/docker/docs/blob/HEAD/content/manuals/engine/containers/gpu.md", Author = "Docker", Language = "en")]
public sealed class DockerGpuAccess;
