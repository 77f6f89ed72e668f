namespace Virtualization;

[Reference("Secure Windows containers", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/main/virtualization/windowscontainers/manage-containers/container-security.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerSecurity;
