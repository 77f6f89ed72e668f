namespace Virtualization;

[Reference("zones(7)", "https://github.com/illumos/illumos-gate/blob/83decd22b44019b0fe369224fb19e1ef21263ab6/usr/src/man/man7/zones.7", Author = "illumos", Language = "en")]
public sealed class IllumosZonesManual;
