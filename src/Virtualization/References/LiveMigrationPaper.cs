namespace Virtualization;

[Reference("Live Migration of Virtual Machines", "https://www.usenix.org/conference/nsdi-05/live-migration-virtual-machines", Year = 2005, Author = "C. Clark et al.", Language = "en")]
public sealed class LiveMigrationPaper;
