namespace Virtualization;

[Reference("oVirt: vdsm source", "https://github.com/oVirt/vdsm/", Author = "oVirt", Language = "en")]
public sealed class VdsmRepository;
