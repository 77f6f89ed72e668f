namespace Virtualization;

[Reference("VirtualBox user manual: technical background", "https://www.virtualbox.org/manual/ch10.html", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxTechnicalManual;
