namespace Virtualization;

[Reference("Docker documentation: Resource Saver mode", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/use-desktop/resource-saver.md", Author = "Docker", Language = "en")]
public sealed class DockerResourceSaver;
