namespace Virtualization;

[Reference("Kata Containers 4.1.0: release notes", "https://github.com/kata-containers/kata-containers/blob/HEAD/docs/releases/4.1.0.md", Author = "Kata Containers", Language = "en")]
public sealed class KataReleaseNotes;
