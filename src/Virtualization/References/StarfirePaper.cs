namespace Virtualization;

[Reference("Starfire: Extending the SMP Envelope", "https://doi.org/10.1109/40.653032", Year = 1998, Author = "A. Charlesworth", Language = "en")]
public sealed class StarfirePaper;
