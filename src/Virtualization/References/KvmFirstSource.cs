namespace Virtualization;

[Reference("Linux 2.6.20: drivers/kvm", "https://github.com/torvalds/linux/tree/v2.6.20/drivers/kvm", Year = 2007, Author = "Linux kernel", Language = "en")]
public sealed class KvmFirstSource;
