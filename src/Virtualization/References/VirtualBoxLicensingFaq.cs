namespace Virtualization;

[Reference("VirtualBox: licensing FAQ", "https://www.virtualbox.org/wiki/Licensing_FAQ", Author = "Oracle", Language = "en")]
public sealed class VirtualBoxLicensingFaq;
