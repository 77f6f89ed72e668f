namespace Virtualization;

[Reference("crio.conf(5)", "https://github.com/cri-o/cri-o/blob/f954a17e505f8931e91004403b5f5eac71ab6085/docs/crio.conf.5.md", Author = "CRI-O", Language = "en")]
public sealed class CrioConfigurationManual;
