namespace Virtualization;

[Reference("VMware Workstation 3.2: configuring hard disk storage in a virtual machine", "https://www.vmware.com/support/ws3/doc/ws32_disks2.html", Author = "VMware", Language = "en")]
public sealed class WorkstationDiskManual;
