namespace Virtualization;

[Reference("Learning VMware vSphere: the architecture of ESXi", "https://packtpub.com/en-dk/product/learning-vmware-vsphere-9781782174158/chapter/2-dot-the-hypervisor-esxi-2/section/the-architecture-of-esxi-ch02lvl1sec08", Author = "Packt", Language = "en")]
public sealed class EsxiArchitectureChapter;
