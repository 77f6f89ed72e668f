namespace Virtualization;

[Reference("crio(8)", "https://github.com/cri-o/cri-o/blob/HEAD/docs/crio.8.md", Author = "CRI-O", Language = "en")]
public sealed class CrioManual;
