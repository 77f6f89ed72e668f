namespace Virtualization;

[Reference("vm-bhyve: README", "https://github.com/churchers/vm-bhyve/blob/HEAD/README.md", Author = "vm-bhyve")]
public sealed class VmBhyveReadme;
