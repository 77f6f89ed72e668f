namespace Virtualization;

[Reference("Get started with containers on WSL", "https://github.com/MicrosoftDocs/WSL/blob/main/WSL/tutorials/wsl-containers.md", Year = 2026, Author = "Microsoft", Language = "en")]
public sealed class WslContainersTutorial;
