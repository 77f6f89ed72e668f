namespace Virtualization;

[Reference("Devices in containers on Windows", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/windowscontainers/deploy-containers/hardware-devices-in-containers.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerDevices;
