namespace Virtualization;

[Reference("My VM is Lighter (and Safer) than your Container", "https://doi.org/10.1145/3132747.3132763", Year = 2017, Author = "F. Manco et al.", Language = "en")]
public sealed class LightVmPaper;
