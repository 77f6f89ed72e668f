namespace Virtualization;

[Reference("Podman: code structure", "https://github.com/containers/podman/blob/HEAD/docs/CODE_STRUCTURE.md", Author = "Podman")]
public sealed class PodmanCodeStructure;
