namespace Virtualization;

[Reference("Wikipedia: Hyper-V", "https://en.wikipedia.org/wiki/Hyper-V")]
public sealed class HyperVEncyclopedia;
