namespace Virtualization;

[Reference("Podman: code structure", "https://github.com/containers/podman/blob/HEAD/docs/CODE_STRUCTURE.md", Author = "Podman", Language = "en")]
public sealed class PodmanCodeStructure;
