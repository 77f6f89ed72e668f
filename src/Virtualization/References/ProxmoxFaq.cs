namespace Virtualization;

[Reference("Proxmox VE documentation: FAQ", "https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/pve-faq.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxFaq;
