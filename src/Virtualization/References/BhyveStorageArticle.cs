namespace Virtualization;

[Reference("bhyve and ZFS: What It Looks Like When a Hypervisor Fits the OS", "https://nebelwolfi.xyz/blog/2026-03-17-bhyve-and-zfs-what-it-looks-like-when-a-hypervisor-fits-the-os", Year = 2026, Author = "nebelwolfi.xyz", Language = "en")]
public sealed class BhyveStorageArticle;
