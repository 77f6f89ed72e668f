namespace Virtualization;

[Reference("Podman container images", "https://github.com/containers/image_build/blob/e6d31e00e31625e98ac113c1123692458c3a8d88/podman/README.md", Author = "Podman", Language = "en")]
public sealed class PodmanImageReadme;
