namespace Virtualization;

[Reference("Proxmox VE documentation: FAQ", "https://github.com/proxmox/pve-docs/blob/HEAD/pve-faq.adoc", Author = "Proxmox")]
public sealed class ProxmoxFaq;
