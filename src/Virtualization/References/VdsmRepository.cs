namespace Virtualization;

[Reference("oVirt: vdsm source", "https://github.com/oVirt/vdsm/", Author = "oVirt")]
public sealed class VdsmRepository;
