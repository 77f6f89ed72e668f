namespace Virtualization;

[Reference("Docker documentation: storage drivers", "https://github.com/docker/docs/blob/07b43d3d2f8472c8e2a962aecd3c71cd33c03a12/content/manuals/engine/storage/drivers/_index.md", Author = "Docker", Language = "en")]
public sealed class DockerStorageDrivers;
