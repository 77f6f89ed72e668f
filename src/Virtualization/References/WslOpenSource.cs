namespace Virtualization;

[Reference("Open Source WSL", "https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/opensource.md", Author = "Microsoft", Language = "en")]
public sealed class WslOpenSource;
