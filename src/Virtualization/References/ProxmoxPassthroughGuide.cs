namespace Virtualization;

[Reference("Proxmox VE documentation: PCI(e) passthrough", "https://github.com/proxmox/pve-docs/blob/HEAD/qm-pci-passthrough.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxPassthroughGuide;
