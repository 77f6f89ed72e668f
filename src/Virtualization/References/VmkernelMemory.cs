namespace Virtualization;

[Reference("vSphere 4.0: understanding memory overhead", "https://web.archive.org/web/2012/https://pubs.vmware.com/vsp40u1/resmgmt/c_understanding_memory_overhead.html", Author = "VMware", Language = "en")]
public sealed class VmkernelMemory;
