namespace Virtualization;

[Reference("VMware Workstation Player 17: ホスト VBS モードの制限事項", "https://web.archive.org/web/2023/https://docs.vmware.com/jp/VMware-Workstation-Player-for-Windows/17.0/com.vmware.player.win.using.doc/GUID-778DD0ED-6FC9-415F-B071-0CEC127BE719.html", Author = "VMware", Language = "ja")]
public sealed class WorkstationHostModeLimits;
