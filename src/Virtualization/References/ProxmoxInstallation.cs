namespace Virtualization;

[Reference("Proxmox VE documentation: installation", "https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/pve-installation.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxInstallation;
