namespace Virtualization;

[Reference("WSL 3.0.1: release notes", "https://github.com/microsoft/WSL/releases/tag/3.0.1", Year = 2026, Author = "Microsoft", Language = "en")]
public sealed class WslFinalContainersRelease;
