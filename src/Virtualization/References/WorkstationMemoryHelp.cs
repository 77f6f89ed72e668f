namespace Virtualization;

[Reference("VMware Workstation 2: Memory Preferences (package archive of FreeBSD)", "http://ftp-archive.freebsd.org/pub/FreeBSD-Archive/old-releases/i386/4.4-RELEASE/packages/All/vmware2-2.0.4.1142.tgz", Author = "VMware", Language = "en")]
public sealed class WorkstationMemoryHelp;
