namespace Virtualization;

[Reference("Proxmox VE: proxmox-ve-rs source", "https://github.com/proxmox/proxmox-ve-rs", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxRustSource;
