namespace Virtualization;

[Reference("Podman: shortcomings of rootless Podman", "https://github.com/containers/podman/blob/main/rootless.md", Author = "Podman", Language = "en")]
public sealed class PodmanRootlessGuide;
