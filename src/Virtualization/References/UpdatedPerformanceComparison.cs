namespace Virtualization;

[Reference("An Updated Performance Comparison of Virtual Machines and Linux Containers", "https://doi.org/10.1109/ISPASS.2015.7095802", Year = 2015, Author = "W. Felter et al.", Language = "en")]
public sealed class UpdatedPerformanceComparison;
