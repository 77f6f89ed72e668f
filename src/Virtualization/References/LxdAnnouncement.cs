namespace Virtualization;

[Reference("lxc-devel: LXD, a “hypervisor” for containers", "https://lists.linuxcontainers.org/pipermail/lxc-devel/2014-November/010819.html", Year = 2014, Author = "S. Graber", Language = "en")]
public sealed class LxdAnnouncement;
