namespace Virtualization;

[Reference("VMware ESXi", "https://en.wikipedia.org/wiki/VMware_ESXi", Author = "Wikipedia", Language = "en")]
public sealed class EsxiEncyclopedia;
