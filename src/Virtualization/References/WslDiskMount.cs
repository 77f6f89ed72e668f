namespace Virtualization;

[Reference("Mount a Linux disk in WSL 2", "https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/wsl2-mount-disk.md", Author = "Microsoft", Language = "en")]
public sealed class WslDiskMount;
