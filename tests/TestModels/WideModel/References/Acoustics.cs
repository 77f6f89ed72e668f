namespace WideModel;

[Reference("The Acoustics of <Instruments>", "https://example.org/acoustics", Year = 1999)]
public sealed class Acoustics;
