namespace Virtualization;

[Reference("Proxmox VE documentation: qm.conf options", "https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/generated/qm.conf.5-opts.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxMachineConfiguration;
