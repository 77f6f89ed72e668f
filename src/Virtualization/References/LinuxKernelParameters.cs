namespace Virtualization;

[Reference("Linux documentation: kernel parameters", "https://github.com/torvalds/linux/blob/v6.15/Documentation/admin-guide/kernel-parameters.txt", Year = 2025, Author = "Linux kernel", Language = "en")]
public sealed class LinuxKernelParameters;
