namespace Virtualization;

[Reference("Docker documentation: Docker Engine", "https://github.com/docker/docs/blob/00ba4d322d759865bef479ee75c1ec98c8d65a86/content/manuals/engine/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerEngineManual;
