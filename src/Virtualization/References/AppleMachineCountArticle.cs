namespace Virtualization;

[Reference("Virtualisation on Apple silicon Macs: how Apple limits VMs", "https://eclecticlight.co/2022/08/04/virtualisation-on-apple-silicon-macs-8-how-apple-limits-vms/", Year = 2022, Author = "The Eclectic Light Company", Language = "en")]
public sealed class AppleMachineCountArticle;
