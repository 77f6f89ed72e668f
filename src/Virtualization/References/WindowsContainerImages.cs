namespace Virtualization;

[Reference("Windows container base images", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/77e0742a8029cf3b5a96c84dfab2ce7ba623286c/virtualization/windowscontainers/manage-containers/container-base-images.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerImages;
