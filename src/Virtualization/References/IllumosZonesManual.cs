namespace Virtualization;

[Reference("zones(7)", "https://github.com/illumos/illumos-gate/blob/HEAD/usr/src/man/man7/zones.7", Author = "illumos", Language = "en")]
public sealed class IllumosZonesManual;
