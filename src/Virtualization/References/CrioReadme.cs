namespace Virtualization;

[Reference("CRI-O: README", "https://github.com/cri-o/cri-o/blob/HEAD/README.md", Author = "CRI-O", Language = "en")]
public sealed class CrioReadme;
