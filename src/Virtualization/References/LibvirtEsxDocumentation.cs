namespace Virtualization;

[Reference("libvirt: VMware ESX hypervisor driver", "https://libvirt.org/drvesx.html", Author = "libvirt", Language = "en")]
public sealed class LibvirtEsxDocumentation;
