namespace Virtualization;

[Reference("Windows container base images", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/manage-containers/container-base-images.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerImages;
