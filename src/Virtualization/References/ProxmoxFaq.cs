namespace Virtualization;

[Reference("Proxmox VE documentation: FAQ", "https://github.com/proxmox/pve-docs/blob/HEAD/pve-faq.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxFaq;
