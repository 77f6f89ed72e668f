namespace Virtualization;

[Reference("Manual installation steps for older versions of WSL", "https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/install-manual.md", Author = "Microsoft", Language = "en")]
public sealed class WslManualInstallation;
