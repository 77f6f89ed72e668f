namespace Virtualization;

[Reference("cgroups(7)", "https://github.com/mkerrisk/man-pages/blob/master/man7/cgroups.7", Author = "Linux man-pages", Language = "en")]
public sealed class CgroupsManual;
