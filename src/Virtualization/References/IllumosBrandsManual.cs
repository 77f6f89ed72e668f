namespace Virtualization;

[Reference("brands(7)", "https://github.com/illumos/illumos-gate/blob/bbf215553c7233fbab8a0afdf1fac74c44781867/usr/src/man/man7/brands.7", Author = "illumos", Language = "en")]
public sealed class IllumosBrandsManual;
