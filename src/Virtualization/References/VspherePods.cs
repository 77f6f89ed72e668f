namespace Virtualization;

[Reference("vSphere 7: vSphere Pods explained", "https://blogs.vmware.com/vsphere/2020/05/vsphere-7-vsphere-pods-explained.html", Year = 2020, Author = "VMware", Language = "en")]
public sealed class VspherePods;
