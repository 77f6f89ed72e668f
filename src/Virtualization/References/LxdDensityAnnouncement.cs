namespace Virtualization;

[Reference("LXD crushes KVM in density and speed", "https://ubuntu.com/blog/lxd-crushes-kvm-in-density-and-speed", Year = 2015, Author = "Canonical", Language = "en")]
public sealed class LxdDensityAnnouncement;
