namespace Virtualization;

[Reference("Windows containers: supplemental license for container base images", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/windowscontainers/images-eula.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsImageLicense;
