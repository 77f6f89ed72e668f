namespace Virtualization;

[Reference("vSphere-Sicherheit: AMD SEV-ES", "https://web.archive.org/web/2021/https://docs.vmware.com/de/VMware-vSphere/7.0/com.vmware.vsphere.security.doc/GUID-FB511CBA-4B89-469F-9799-D1347E1F2B0A.html", Year = 2021, Author = "VMware", Language = "de")]
public sealed class EsxiSevEsGuide;
