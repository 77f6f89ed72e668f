namespace Virtualization;

[Reference("Coppice: results of the benchmarks", "https://coppice.dba.wtf/appendix/results", Year = 2026, Author = "Coppice", Language = "en")]
public sealed class CoppiceResults;
