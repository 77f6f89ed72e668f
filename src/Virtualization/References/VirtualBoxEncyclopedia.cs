namespace Virtualization;

[Reference("VirtualBox", "https://en.wikipedia.org/wiki/VirtualBox", Author = "Wikipedia", Language = "en")]
public sealed class VirtualBoxEncyclopedia;
