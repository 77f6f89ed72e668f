namespace Virtualization;

[Reference("Wikipedia: VCenter", "https://en.wikipedia.org/wiki/VCenter")]
public sealed class VcenterEncyclopedia;
