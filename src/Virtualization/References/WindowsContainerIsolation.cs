namespace Virtualization;

[Reference("Windows containers: isolation modes", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/manage-containers/hyperv-container.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerIsolation;
