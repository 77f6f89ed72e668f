namespace Virtualization;

[Reference("vmx(4): VMware VMXNET3 virtual interface controller", "https://man.netbsd.org/vmx.4", Author = "NetBSD", Language = "en")]
public sealed class VmwareAdapterDriverManual;
