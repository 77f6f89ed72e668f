namespace Virtualization;

[Reference("Docker documentation: install Docker Engine", "https://github.com/docker/docs/blob/HEAD/content/manuals/engine/install/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerEngineInstallation;
