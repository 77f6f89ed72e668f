namespace Virtualization;

[Reference("VirtualBox user manual: first steps", "https://www.virtualbox.org/manual/ch01.html", Author = "Oracle")]
public sealed class VirtualBoxIntroductionManual;
