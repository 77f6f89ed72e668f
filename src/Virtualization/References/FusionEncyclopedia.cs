namespace Virtualization;

[Reference("Wikipedia: VMware Fusion", "https://en.wikipedia.org/wiki/VMware_Fusion")]
public sealed class FusionEncyclopedia;
