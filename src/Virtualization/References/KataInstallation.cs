namespace Virtualization;

[Reference("Kata Containers: installation", "https://github.com/kata-containers/kata-containers/blob/HEAD/docs/installation.md", Author = "Kata Containers", Language = "en")]
public sealed class KataInstallation;
