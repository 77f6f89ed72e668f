namespace Virtualization;

[Reference("Proxmox VE Administration Guide: system requirements", "https://pve.proxmox.com/pve-docs/pve-admin-guide.html#install_minimal_requirements", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxRequirements;
