namespace Virtualization;

[Reference("Podman: README", "https://github.com/containers/podman/blob/main/README.md", Author = "Podman", Language = "en")]
public sealed class PodmanReadme;
