namespace Virtualization;

[Reference("Large-scale cluster management at Google with Borg", "https://doi.org/10.1145/2741948.2741964", Year = 2015, Author = "A. Verma et al.", Language = "en")]
public sealed class BorgPaper;
