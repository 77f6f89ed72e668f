namespace Virtualization;

[Reference("Windows containers: container storage overview", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/windowscontainers/manage-containers/container-storage.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerStorage;
