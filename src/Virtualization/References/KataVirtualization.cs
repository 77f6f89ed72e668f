namespace Virtualization;

[Reference("Kata Containers: virtualization", "https://github.com/kata-containers/kata-containers/blob/main/docs/design/virtualization.md", Author = "Kata Containers")]
public sealed class KataVirtualization;
