namespace Virtualization;

[Reference("Podman: adopters", "https://github.com/containers/podman/blob/HEAD/ADOPTERS.md", Author = "Podman", Language = "en")]
public sealed class PodmanAdopters;
