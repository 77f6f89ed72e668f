namespace Virtualization;

[Reference("Wikipedia: Hyper-V", "https://en.wikipedia.org/wiki/Hyper-V", Language = "en")]
public sealed class HyperVEncyclopedia;
