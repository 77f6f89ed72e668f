namespace Virtualization;

[Reference("Kata Containers: architecture", "https://github.com/kata-containers/kata-containers/blob/main/docs/design/architecture/README.md", Author = "Kata Containers")]
public sealed class KataArchitecture;
