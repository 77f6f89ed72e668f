namespace Virtualization;

[Reference("Podman: adopters", "https://github.com/containers/podman/blob/HEAD/ADOPTERS.md", Author = "Podman")]
public sealed class PodmanAdopters;
