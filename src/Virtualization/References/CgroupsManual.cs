namespace Virtualization;

[Reference("cgroups(7)", "https://man7.org/linux/man-pages/man7/cgroups.7.html", Author = "Linux man-pages", Language = "en")]
public sealed class CgroupsManual;
