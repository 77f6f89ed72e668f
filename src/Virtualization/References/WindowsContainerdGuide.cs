namespace Virtualization;

[Reference("Windows containers: container platform tools (containerd)", "https://github.com/MicrosoftDocs/Virtualization-Documentation/blob/HEAD/virtualization/windowscontainers/deploy-containers/containerd.md", Author = "Microsoft")]
public sealed class WindowsContainerdGuide;
