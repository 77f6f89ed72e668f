namespace Virtualization;

[Reference("Intel: L1 Terminal Fault (INTEL-SA-00161)", "https://www.intel.com/content/www/us/en/developer/articles/technical/software-security-guidance/advisory-guidance/l1-terminal-fault.html", Year = 2018, Author = "Intel", Language = "en")]
public sealed class TerminalFaultAdvisory;
