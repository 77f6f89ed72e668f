namespace Virtualization;

[Reference("Docker documentation: Docker Engine", "https://github.com/docker/docs/blob/HEAD/content/manuals/engine/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerEngineManual;
