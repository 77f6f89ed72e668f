namespace Virtualization;

[Reference("Podman: code structure", "https://github.com/containers/podman/blob/c6580b4a5219c9efb9ab79a540637d8a58b736f8/docs/CODE_STRUCTURE.md", Author = "Podman", Language = "en")]
public sealed class PodmanCodeStructure;
