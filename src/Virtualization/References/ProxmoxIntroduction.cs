namespace Virtualization;

[Reference("Proxmox VE documentation: introduction", "https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/pve-intro.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxIntroduction;
