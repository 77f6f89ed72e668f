namespace Virtualization;

[Reference("Proxmox VE documentation: system requirements", "https://github.com/proxmox/pve-docs/blob/HEAD/pve-system-requirements.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxRequirements;
