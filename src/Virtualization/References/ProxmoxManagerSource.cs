namespace Virtualization;

[Reference("Proxmox VE: pve-manager source", "https://github.com/proxmox/pve-manager", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxManagerSource;
