namespace Virtualization;

[Reference("vSphere API: parameters of CreateSnapshot_Task", "https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/CreateSnapshotRequestType", Author = "Broadcom", Language = "en")]
public sealed class VsphereSnapshotParameters;
