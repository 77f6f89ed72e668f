namespace Virtualization;

[Reference("vctl: documentation", "https://github.com/vmware-archive/vctl-docs/blob/d2e5779ce3c262587fc4250ef60eccf5b7042a58/README.md", Author = "VMware", Language = "en")]
public sealed class VctlDocumentation;
