namespace Virtualization;

[Reference("vm-bhyve: README", "https://github.com/churchers/vm-bhyve/blob/HEAD/README.md", Author = "vm-bhyve", Language = "en")]
public sealed class VmBhyveReadme;
