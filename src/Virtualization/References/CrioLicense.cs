namespace Virtualization;

[Reference("CRI-O: license", "https://github.com/cri-o/cri-o/blob/f954a17e505f8931e91004403b5f5eac71ab6085/LICENSE", Author = "CRI-O", Language = "en")]
public sealed class CrioLicense;
