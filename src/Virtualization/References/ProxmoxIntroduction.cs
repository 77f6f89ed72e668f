namespace Virtualization;

[Reference("Proxmox VE documentation: introduction", "https://github.com/proxmox/pve-docs/blob/HEAD/pve-intro.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxIntroduction;
