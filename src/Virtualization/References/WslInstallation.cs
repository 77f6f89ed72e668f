namespace Virtualization;

[Reference("How to install Linux on Windows with WSL", "https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/install.md", Author = "Microsoft", Language = "en")]
public sealed class WslInstallation;
