namespace Virtualization;

[Reference("Wikipedia: SmartOS", "https://en.wikipedia.org/wiki/SmartOS")]
public sealed class SmartosEncyclopedia;
