namespace Virtualization;

[Reference("Podman: option --device", "https://github.com/containers/podman/blob/HEAD/docs/source/markdown/options/device.md", Author = "Podman", Language = "en")]
public sealed class PodmanDeviceOption;
