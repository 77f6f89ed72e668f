namespace Virtualization;

[Reference("Incus: GPU devices", "https://github.com/lxc/incus/blob/main/doc/reference/devices_gpu.md", Author = "Incus", Language = "en")]
public sealed class IncusGpuDevices;
