namespace Virtualization;

[Reference("Proxmox VE documentation: PCI(e) passthrough", "https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm-pci-passthrough.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxPassthroughGuide;
