namespace Virtualization;

[Reference("How to manage WSL disk space", "https://github.com/MicrosoftDocs/WSL/blob/HEAD/WSL/disk-space.md", Author = "Microsoft", Language = "en")]
public sealed class WslDiskGuide;
