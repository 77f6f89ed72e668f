namespace Virtualization;

[Reference("A Comparison of Software and Hardware Techniques for x86 Virtualization", "https://doi.org/10.1145/1168857.1168860", Year = 2006, Author = "K. Adams, O. Agesen", Language = "en")]
public sealed class SoftwareAndHardwareTechniques;
