namespace Virtualization;

[Reference("Kata Containers: virtualization", "https://github.com/kata-containers/kata-containers/blob/main/docs/design/virtualization.md", Author = "Kata Containers", Language = "en")]
public sealed class KataVirtualization;
