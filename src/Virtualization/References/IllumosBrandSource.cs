namespace Virtualization;

[Reference("illumos: uts/common/os/brand.c", "https://github.com/illumos/illumos-gate/blob/08435ed30e3ac9668b1917617712293780e91bf6/usr/src/uts/common/os/brand.c", Author = "illumos", Language = "en")]
public sealed class IllumosBrandSource;
