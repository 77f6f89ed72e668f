namespace Virtualization;

[Reference("Software Techniques for Avoiding Hardware Virtualization Exits", "https://www.usenix.org/conference/usenixfederatedconferencesweek/software-techniques-avoiding-hardware-virtualization-exits", Year = 2012, Author = "O. Agesen et al.", Language = "en")]
public sealed class ExitAvoidancePaper;
