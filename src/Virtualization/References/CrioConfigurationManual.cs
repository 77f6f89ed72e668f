namespace Virtualization;

[Reference("crio.conf(5)", "https://github.com/cri-o/cri-o/blob/HEAD/docs/crio.conf.5.md", Author = "CRI-O")]
public sealed class CrioConfigurationManual;
