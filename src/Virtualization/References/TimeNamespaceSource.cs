namespace Virtualization;

[Reference("Linux 5.6: kernel/time/namespace.c", "https://github.com/torvalds/linux/blob/v5.6/kernel/time/namespace.c", Year = 2020, Author = "Linux kernel", Language = "en")]
public sealed class TimeNamespaceSource;
