namespace Virtualization;

[Reference("VirtualBox", "https://en.wikipedia.org/wiki/VirtualBox", Author = "Wikipedia")]
public sealed class VirtualBoxEncyclopedia;
