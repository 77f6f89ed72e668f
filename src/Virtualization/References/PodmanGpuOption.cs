namespace Virtualization;

[Reference("Podman: option --gpus", "https://github.com/containers/podman/blob/HEAD/docs/source/markdown/options/gpus.md", Author = "Podman", Language = "en")]
public sealed class PodmanGpuOption;
