namespace Virtualization;

[Reference("Docker documentation: install Docker Engine", "https://github.com/docker/docs/blob/10bb2c2e0c0bb5704bd4c949321e4952e1c13b30/content/manuals/engine/install/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerEngineInstallation;
