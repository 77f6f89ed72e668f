namespace Virtualization;

[Reference("illumos: uts/common/os/brand.c", "https://github.com/illumos/illumos-gate/blob/HEAD/usr/src/uts/common/os/brand.c", Author = "illumos", Language = "en")]
public sealed class IllumosBrandSource;
