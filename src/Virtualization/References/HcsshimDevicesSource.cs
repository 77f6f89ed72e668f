namespace Virtualization;

[Reference("hcsshim: internal/devices/assigned_devices.go", "https://github.com/microsoft/hcsshim/blob/HEAD/internal/devices/assigned_devices.go", Author = "Microsoft", Language = "en")]
public sealed class HcsshimDevicesSource;
