namespace Virtualization;

[Reference("Advanced settings configuration in WSL", "https://github.com/MicrosoftDocs/WSL/blob/HEAD/WSL/wsl-config.md", Author = "Microsoft", Language = "en")]
public sealed class WslConfiguration;
