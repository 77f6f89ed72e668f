namespace Virtualization;

[Reference("mainframes.com: z/VM", "http://www.mainframes.com/vm.htm", Author = "mainframes.com", Language = "en")]
public sealed class ZvmGuestOverview;
