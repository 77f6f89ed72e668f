namespace Virtualization;

[Reference("Windows containers: container platform tools (containerd)", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/windowscontainers/deploy-containers/containerd.md", Author = "Microsoft", Language = "en")]
public sealed class WindowsContainerdGuide;
