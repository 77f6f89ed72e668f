namespace Virtualization;

[Reference("Proxmox VE: changelog of qemu-server", "https://github.com/proxmox/qemu-server/blob/e6352be67f70042a7433a3a3c712b36d02f9f7cb/debian/changelog", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxQemuServerChangeLog;
