namespace Virtualization;

[Reference("Docker documentation: storage drivers", "https://github.com/docker/docs/blob/HEAD/content/manuals/engine/storage/drivers/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerStorageDrivers;
