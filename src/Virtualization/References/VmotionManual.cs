namespace Virtualization;

[Reference("vSphere 5.0: vMotion", "https://web.archive.org/web/2014/https://pubs.vmware.com/vsphere-50/topic/com.vmware.vsphere.solutions.doc_50/GUID-067CF4AF-7D63-4C3E-9A3C-A4BC594AC8EA.html", Author = "VMware", Language = "en")]
public sealed class VmotionManual;
