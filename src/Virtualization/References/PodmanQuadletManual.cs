namespace Virtualization;

[Reference("podman-quadlet(1)", "https://github.com/containers/podman/blob/HEAD/docs/source/markdown/podman-quadlet.1.md", Author = "Podman", Language = "en")]
public sealed class PodmanQuadletManual;
