namespace Virtualization;

[Reference("VirtualBox: licensing FAQ", "https://www.virtualbox.org/wiki/Licensing_FAQ", Author = "Oracle")]
public sealed class VirtualBoxLicensingFaq;
