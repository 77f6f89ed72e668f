namespace Virtualization;

[Reference("Linux security module usage", "https://docs.kernel.org/admin-guide/LSM/index.html", Author = "Linux kernel", Language = "en")]
public sealed class SecurityModuleGuide;
