namespace Virtualization;

[Reference("bhyve(8) of illumos", "https://github.com/illumos/illumos-gate/blob/044ca4189dfeaedde4c89a0f91f13fcfb6d55ac5/usr/src/man/man8/bhyve.8", Author = "illumos", Language = "en")]
public sealed class IllumosBhyveManual;
