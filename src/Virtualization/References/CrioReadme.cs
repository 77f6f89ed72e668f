namespace Virtualization;

[Reference("CRI-O: README", "https://github.com/cri-o/cri-o/blob/HEAD/README.md", Author = "CRI-O")]
public sealed class CrioReadme;
