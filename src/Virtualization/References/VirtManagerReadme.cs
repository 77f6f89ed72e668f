namespace Virtualization;

[Reference("virt-manager: README", "https://github.com/virt-manager/virt-manager/blob/HEAD/README.md", Author = "virt-manager")]
public sealed class VirtManagerReadme;
