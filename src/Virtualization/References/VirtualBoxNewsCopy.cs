namespace Virtualization;

[Reference("VirtualBox news of 15 January 2007 (copy)", "https://discuss.haiku-os.org/t/semi-ot-virtualbox-vmware-alternative-goes-gpl/1050", Year = 2007, Author = "Haiku community forum", Language = "en")]
public sealed class VirtualBoxNewsCopy;
