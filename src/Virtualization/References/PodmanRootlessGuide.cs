namespace Virtualization;

[Reference("Podman: shortcomings of rootless Podman", "https://github.com/containers/podman/blob/main/rootless.md", Author = "Podman")]
public sealed class PodmanRootlessGuide;
