namespace Virtualization;

[Reference("vm-bhyve: README", "https://github.com/churchers/vm-bhyve/blob/6e91ff54e7a00f2b57c77c930e7ccc5090f68ba6/README.md", Author = "vm-bhyve", Language = "en")]
public sealed class VmBhyveReadme;
