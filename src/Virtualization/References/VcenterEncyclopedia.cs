namespace Virtualization;

[Reference("Wikipedia: VCenter", "https://en.wikipedia.org/wiki/VCenter", Language = "en")]
public sealed class VcenterEncyclopedia;
