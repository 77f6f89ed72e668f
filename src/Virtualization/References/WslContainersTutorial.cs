namespace Virtualization;

[Reference("Get started with containers on WSL", "https://github.com/MicrosoftDocs/WSL/blob/8842def77a852af26318b9ebec78063a94b068ed/WSL/tutorials/wsl-containers.md", Year = 2026, Author = "Microsoft", Language = "en")]
public sealed class WslContainersTutorial;
