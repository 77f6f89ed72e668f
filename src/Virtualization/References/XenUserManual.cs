namespace Virtualization;

[Reference("Xen 3.0 user manual: history", "https://linuxtopia.org/online_books/linux_virtualization/xen_3.0_user_guide/linux_virualization_xen_user_6.html", Author = "Xen Project", Language = "en")]
public sealed class XenUserManual;
