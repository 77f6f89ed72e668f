namespace Virtualization;

[Reference("Wikipedia: VMware Fusion", "https://en.wikipedia.org/wiki/VMware_Fusion", Language = "en")]
public sealed class FusionEncyclopedia;
