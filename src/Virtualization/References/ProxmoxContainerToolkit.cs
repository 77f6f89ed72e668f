namespace Virtualization;

[Reference("Proxmox VE documentation: Proxmox container toolkit", "https://github.com/proxmox/pve-docs/blob/HEAD/pct.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxContainerToolkit;
