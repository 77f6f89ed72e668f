namespace Virtualization;

[Reference("How to install Linux on Windows with WSL", "https://github.com/MicrosoftDocs/WSL/blob/HEAD/WSL/install.md", Author = "Microsoft", Language = "en")]
public sealed class WslInstallation;
