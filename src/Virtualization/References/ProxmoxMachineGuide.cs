namespace Virtualization;

[Reference("Proxmox VE documentation: QEMU/KVM virtual machines", "https://github.com/proxmox/pve-docs/blob/HEAD/qm.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxMachineGuide;
