namespace Virtualization;

[Reference("VMware Workstation Player 16: USB devices", "https://web.archive.org/web/2021/https://docs.vmware.com/en/VMware-Workstation-Player-for-Windows/16.0/com.vmware.player.win.using.doc/GUID-E003456F-EB94-4B53-9082-293D9617CB5A.html", Author = "VMware", Language = "en")]
public sealed class WorkstationUsbManual;
