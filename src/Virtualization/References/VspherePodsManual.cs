namespace Virtualization;

[Reference("vSphere 8.0: what is a vSphere Pod?", "https://web.archive.org/web/2023/https://docs.vmware.com/en/VMware-vSphere/8.0/vsphere-with-tanzu-services-workloads/GUID-8574A735-C02D-48BA-A266-FBA7803F7C3A.html", Author = "VMware", Language = "en")]
public sealed class VspherePodsManual;
