namespace Virtualization;

[Reference("Docker documentation: install Docker Engine", "https://github.com/docker/docs/blob/HEAD/content/manuals/engine/install/_index.md", Author = "Docker")]
public sealed class DockerEngineInstallation;
