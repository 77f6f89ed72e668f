namespace Virtualization;

[Reference("Windows containers: lift and shift to containers", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/77e0742a8029cf3b5a96c84dfab2ce7ba623286c/virtualization/windowscontainers/quick-start/lift-shift-to-containers.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsLiftAndShiftGuide;
