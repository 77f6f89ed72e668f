namespace Virtualization;

[Reference("Kata Containers: installation", "https://github.com/kata-containers/kata-containers/blob/HEAD/docs/installation.md", Author = "Kata Containers")]
public sealed class KataInstallation;
