namespace Virtualization;

[Reference("vSphere API: devices not supported for fault tolerance", "https://developer.broadcom.com/xapis/virtual-infrastructure-json-api/latest/data-structures/NotSupportedDeviceForFTDeviceType_enum", Author = "Broadcom", Language = "en")]
public sealed class VsphereParavirtualDevices;
