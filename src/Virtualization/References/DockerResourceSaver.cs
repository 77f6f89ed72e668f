namespace Virtualization;

[Reference("Docker documentation: Resource Saver mode", "https://github.com/docker/docs/blob/00ba4d322d759865bef479ee75c1ec98c8d65a86/content/manuals/desktop/use-desktop/resource-saver.md", Author = "Docker", Language = "en")]
public sealed class DockerResourceSaver;
