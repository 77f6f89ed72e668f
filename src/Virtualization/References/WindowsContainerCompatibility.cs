namespace Virtualization;

[Reference("Windows container version compatibility", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/deploy-containers/version-compatibility.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerCompatibility;
