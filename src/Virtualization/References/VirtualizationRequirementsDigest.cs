namespace Virtualization;

[Reference("Wikipedia: Popek and Goldberg virtualization requirements", "https://en.wikipedia.org/wiki/Popek_and_Goldberg_virtualization_requirements", Language = "en")]
public sealed class VirtualizationRequirementsDigest;
