namespace Virtualization;

[Reference("virt-manager: README", "https://github.com/virt-manager/virt-manager/blob/HEAD/README.md", Author = "virt-manager", Language = "en")]
public sealed class VirtManagerReadme;
