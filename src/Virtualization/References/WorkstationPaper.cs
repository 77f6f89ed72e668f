namespace Virtualization;

[Reference("Bringing Virtualization to the x86 Architecture with the Original VMware Workstation", "https://doi.org/10.1145/2382553.2382554", Year = 2012, Author = "E. Bugnion et al.", Language = "en")]
public sealed class WorkstationPaper;
