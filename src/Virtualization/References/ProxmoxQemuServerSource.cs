namespace Virtualization;

[Reference("Proxmox VE: qemu-server source", "https://github.com/proxmox/qemu-server", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxQemuServerSource;
