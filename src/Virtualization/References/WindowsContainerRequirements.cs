namespace Virtualization;

[Reference("Windows container requirements", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/windowscontainers/deploy-containers/system-requirements.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerRequirements;
