namespace Virtualization;

[Reference("Windows containers: getting started with swarm mode", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/windowscontainers/manage-containers/swarm-mode.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsSwarmMode;
