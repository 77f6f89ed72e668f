namespace Virtualization;

[Reference("How many virtual machines can I run on VMware ESXi?", "https://umatechnology.org/how-many-virtual-machines-can-i-run-on-vmware-esxi", Author = "UMA Technology")]
public sealed class EsxiGuestCountArticle;
