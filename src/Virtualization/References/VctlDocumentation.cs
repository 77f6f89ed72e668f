namespace Virtualization;

[Reference("vctl: documentation", "https://github.com/vmware-archive/vctl-docs/blob/HEAD/README.md", Author = "VMware")]
public sealed class VctlDocumentation;
