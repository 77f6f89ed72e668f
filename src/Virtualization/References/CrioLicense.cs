namespace Virtualization;

[Reference("CRI-O: license", "https://github.com/cri-o/cri-o/blob/HEAD/LICENSE", Author = "CRI-O", Language = "en")]
public sealed class CrioLicense;
