namespace Virtualization;

[Reference("Kata Containers 4.1.0: release notes", "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/docs/releases/4.1.0.md", Author = "Kata Containers", Language = "en")]
public sealed class KataReleaseNotes;
