namespace Virtualization;

[Reference("VMware Workstation Pro 12: snapshots", "https://web.archive.org/web/2018/https://docs.vmware.com/en/VMware-Workstation-Pro/12.0/com.vmware.ws.using.doc/GUID-81701CA5-F1D4-47F2-8CC2-B47388AFF6C1.html", Author = "VMware", Language = "en")]
public sealed class WorkstationSnapshotManual;
