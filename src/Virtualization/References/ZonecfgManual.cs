namespace Virtualization;

[Reference("zonecfg(8)", "https://github.com/illumos/illumos-gate/blob/83decd22b44019b0fe369224fb19e1ef21263ab6/usr/src/man/man8/zonecfg.8", Author = "illumos", Language = "en")]
public sealed class ZonecfgManual;
