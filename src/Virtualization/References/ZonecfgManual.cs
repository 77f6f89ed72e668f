namespace Virtualization;

[Reference("zonecfg(8)", "https://github.com/illumos/illumos-gate/blob/HEAD/usr/src/man/man8/zonecfg.8", Author = "illumos", Language = "en")]
public sealed class ZonecfgManual;
