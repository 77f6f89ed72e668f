namespace Virtualization;

[Reference("VMware vSphere Design Essentials, chapter 2", "https://packtpub.com/en-gb/product/vmware-vsphere-design-essentials-9781784390044/chapter/2-dot-designing-vmware-esxi-host-cluster-and-vcenter-2/section/design-essentials-for-migrating-esxi-ch02lvl1sec15", Author = "Packt", Language = "en")]
public sealed class VsphereDesignEssentials;
