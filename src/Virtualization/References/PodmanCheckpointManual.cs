namespace Virtualization;

[Reference("podman-container-checkpoint(1)", "https://docs.podman.io/en/latest/markdown/podman-container-checkpoint.1.html", Author = "Podman", Language = "en")]
public sealed class PodmanCheckpointManual;
