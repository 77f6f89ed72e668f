namespace Virtualization;

[Reference("VirtualBox user manual: first steps", "https://www.virtualbox.org/manual/ch01.html", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxIntroductionManual;
