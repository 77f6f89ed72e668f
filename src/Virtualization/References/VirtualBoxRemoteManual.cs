namespace Virtualization;

[Reference("VirtualBox user manual: remote virtual machines", "https://www.virtualbox.org/manual/ch07.html", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxRemoteManual;
