namespace Virtualization;

[Reference("Wikipedia: z/VM", "https://en.wikipedia.org/wiki/Z/VM", Language = "en")]
public sealed class ZvmEncyclopedia;
