namespace Virtualization;

[Reference("vctl: documentation", "https://github.com/vmware-archive/vctl-docs/blob/HEAD/README.md", Author = "VMware", Language = "en")]
public sealed class VctlDocumentation;
