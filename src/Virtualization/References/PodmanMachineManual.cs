namespace Virtualization;

[Reference("podman-machine(1)", "https://github.com/containers/podman/blob/main/docs/source/markdown/podman-machine.1.md", Author = "Podman", Language = "en")]
public sealed class PodmanMachineManual;
