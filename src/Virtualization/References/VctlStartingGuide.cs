namespace Virtualization;

[Reference("vctl: getting started", "https://github.com/vmware-archive/vctl-docs/blob/master/docs/getting-started.md", Author = "VMware", Language = "en")]
public sealed class VctlStartingGuide;
