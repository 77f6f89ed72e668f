namespace Virtualization;

[Reference("Version 7 Unix: sys4.c", "https://github.com/dspinellis/unix-history-repo/blob/46099ae269a2d8bb72fb6865bb76b956141dbd95/usr/sys/sys/sys4.c", Year = 1979, Author = "Bell Laboratories", Language = "en")]
public sealed class UnixChrootSource;
