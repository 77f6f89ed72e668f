namespace Virtualization;

[Reference("Windows containers: run your first container", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/77e0742a8029cf3b5a96c84dfab2ce7ba623286c/virtualization/windowscontainers/quick-start/run-your-first-container.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsFirstContainerGuide;
