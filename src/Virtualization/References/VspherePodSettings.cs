namespace Virtualization;

[Reference("vSphere Automation API: vSphere Pod settings of a Supervisor", "https://developer.broadcom.com/xapis/vsphere-automation-api/latest/vcenter-namespace-management/vcenter-namespace-management-supervisors-vsphere-pod-settings/", Author = "Broadcom", Language = "en")]
public sealed class VspherePodSettings;
