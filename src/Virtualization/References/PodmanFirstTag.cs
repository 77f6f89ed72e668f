namespace Virtualization;

[Reference("Podman: release v0.2", "https://github.com/containers/podman/releases/tag/v0.2", Year = 2018, Author = "Podman", Language = "en")]
public sealed class PodmanFirstTag;
