namespace Virtualization;

[Reference("Podman: option --device", "https://github.com/containers/podman/blob/HEAD/docs/source/markdown/options/device.md", Author = "Podman")]
public sealed class PodmanDeviceOption;
