namespace Virtualization;

[Reference("Kata Containers: installation", "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/installation.md", Author = "Kata Containers", Language = "en")]
public sealed class KataInstallation;
