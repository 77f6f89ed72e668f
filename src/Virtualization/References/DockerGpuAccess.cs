namespace Virtualization;

[Reference("Docker documentation: GPU access", "https://github.com/docker/docs/blob/00ba4d322d759865bef479ee75c1ec98c8d65a86/content/manuals/engine/containers/gpu.md", Author = "Docker", Language = "en")]
public sealed class DockerGpuAccess;
