namespace Virtualization;

[Reference("How to manage WSL disk space", "https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/disk-space.md", Author = "Microsoft", Language = "en")]
public sealed class WslDiskGuide;
