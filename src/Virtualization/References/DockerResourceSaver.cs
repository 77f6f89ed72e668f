namespace Virtualization;

[Reference("Docker documentation: Resource Saver mode", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/use-desktop/resource-saver.md", Author = "Docker")]
public sealed class DockerResourceSaver;
