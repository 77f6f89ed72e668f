namespace Virtualization;

[Reference("Windows containers: resource controls", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/77e0742a8029cf3b5a96c84dfab2ce7ba623286c/virtualization/windowscontainers/manage-containers/resource-controls.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsResourceControls;
