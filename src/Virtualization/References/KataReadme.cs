namespace Virtualization;

[Reference("Kata Containers: README", "https://github.com/kata-containers/kata-containers/blob/HEAD/README.md", Author = "Kata Containers", Language = "en")]
public sealed class KataReadme;
