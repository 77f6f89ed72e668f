namespace Virtualization;

[Reference("KVM mailing list: type 1 and type 2 hypervisors", "https://www.spinics.net/lists/kvm/msg150597.html", Year = 2017, Author = "P. Bonzini", Language = "en")]
public sealed class TypesOnKvmList;
