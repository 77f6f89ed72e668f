namespace Virtualization;

[Reference("crio.conf(5)", "https://github.com/cri-o/cri-o/blob/HEAD/docs/crio.conf.5.md", Author = "CRI-O", Language = "en")]
public sealed class CrioConfigurationManual;
