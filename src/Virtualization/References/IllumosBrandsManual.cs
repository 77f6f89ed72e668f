namespace Virtualization;

[Reference("brands(7)", "https://github.com/illumos/illumos-gate/blob/HEAD/usr/src/man/man7/brands.7", Author = "illumos", Language = "en")]
public sealed class IllumosBrandsManual;
