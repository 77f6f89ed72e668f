namespace Virtualization;

[Reference("Docker documentation: GPU access", "https://github.com/docker/docs/blob/HEAD/content/manuals/engine/containers/gpu.md", Author = "Docker")]
public sealed class DockerGpuAccess;
