namespace Virtualization;

[Reference("virt-manager: README", "https://github.com/virt-manager/virt-manager/blob/2450354f39f79af97a7c63f74c22eafdff94942a/README.md", Author = "virt-manager", Language = "en")]
public sealed class VirtManagerReadme;
