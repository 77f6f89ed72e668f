namespace Virtualization;

[Reference("Podman: option --gpus", "https://github.com/containers/podman/blob/HEAD/docs/source/markdown/options/gpus.md", Author = "Podman")]
public sealed class PodmanGpuOption;
