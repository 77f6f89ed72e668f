namespace Virtualization;

[Reference("QEMU 0.10.0 now available", "https://cdtdoug.ca/2009/03/04/qemu-0-10-0-now-available.html", Year = 2009, Author = "cdtdoug.ca", Language = "en")]
public sealed class QemuReleaseAnnouncement;
