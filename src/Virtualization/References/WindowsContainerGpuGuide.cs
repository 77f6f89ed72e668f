namespace Virtualization;

[Reference("GPU acceleration in Windows containers", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/deploy-containers/gpu-acceleration.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerGpuGuide;
