namespace Virtualization;

[Reference("Podman: checkpointing", "https://podman.io/docs/checkpoint", Author = "Podman", Language = "en")]
public sealed class PodmanCheckpointGuide;
