namespace WideModel;

[Reference("Tunings", "https://example.org/tunings", Year = 2004)]
public sealed class Tunings;
