namespace Virtualization;

[Reference("VMware Fusion 10: virtual machine hardware specifications", "https://web.archive.org/web/2020/https://docs.vmware.com/en/VMware-Fusion/10.0/com.vmware.fusion.using.doc/GUID-B9315DCC-437D-4373-BD71-09A63D0CD5C3.html", Author = "VMware", Language = "en")]
public sealed class FusionHardwareManual;
