namespace Virtualization;

[Reference("Historia informatyki: AMD Virtualization", "https://ckziumragowo.pl/historia-informatyki/AMD-Virtualization", Author = "ckziumragowo.pl", Language = "pl")]
public sealed class AmdVirtualizationHistory;
