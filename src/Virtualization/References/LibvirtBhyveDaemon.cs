namespace Virtualization;

[Reference("libvirt: virtbhyved(8)", "https://libvirt.org/manpages/virtbhyved.html", Author = "libvirt", Language = "en")]
public sealed class LibvirtBhyveDaemon;
