namespace Virtualization;

[Reference("Proxmox VE documentation: qm.conf options", "https://github.com/proxmox/pve-docs/blob/HEAD/generated/qm.conf.5-opts.adoc", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxMachineConfiguration;
