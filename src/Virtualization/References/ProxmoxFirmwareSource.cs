namespace Virtualization;

[Reference("Proxmox VE: firmware of confidential VMs (source of qemu-server)", "https://github.com/proxmox/qemu-server/blob/e6352be67f70042a7433a3a3c712b36d02f9f7cb/src/PVE/QemuServer/OVMF.pm", Author = "Proxmox", Language = "en")]
public sealed class ProxmoxFirmwareSource;
