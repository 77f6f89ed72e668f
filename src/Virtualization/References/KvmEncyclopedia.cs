namespace Virtualization;

[Reference("Kernel-based Virtual Machine", "https://en.wikipedia.org/wiki/Kernel-based_Virtual_Machine", Author = "Wikipedia", Language = "en")]
public sealed class KvmEncyclopedia;
