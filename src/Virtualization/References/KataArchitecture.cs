namespace Virtualization;

[Reference("Kata Containers: architecture", "https://github.com/kata-containers/kata-containers/blob/main/docs/design/architecture/README.md", Author = "Kata Containers", Language = "en")]
public sealed class KataArchitecture;
