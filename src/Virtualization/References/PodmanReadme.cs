namespace Virtualization;

[Reference("Podman: README", "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/README.md", Author = "Podman", Language = "en")]
public sealed class PodmanReadme;
