namespace Virtualization;

[Reference("Moby: CDI driver", "https://github.com/moby/moby/blob/HEAD/daemon/cdi.go", Author = "Moby", Language = "en")]
public sealed class MobyDeviceDriver;
