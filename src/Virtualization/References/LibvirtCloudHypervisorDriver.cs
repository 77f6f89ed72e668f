namespace Virtualization;

[Reference("libvirt: Cloud Hypervisor driver", "https://libvirt.org/drvch.html", Author = "libvirt", Language = "en")]
public sealed class LibvirtCloudHypervisorDriver;
