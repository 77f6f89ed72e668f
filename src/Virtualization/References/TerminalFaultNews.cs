namespace Virtualization;

[Reference("Intel: New L1 Terminal Fault Bugs Hit Virtual Machines Harder", "https://crn.com/news/components-peripherals/intel-new-lt-terminal-fault-bugs-hit-virtual-machines-harder", Year = 2018, Author = "CRN", Language = "en")]
public sealed class TerminalFaultNews;
