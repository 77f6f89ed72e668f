namespace Virtualization;

[Reference("ESA/390 interpretive-execution architecture, foundation for VM/ESA", "https://doi.org/10.1147/sj.301.0034", Year = 1991, Author = "D. L. Osisek et al.", Language = "en")]
public sealed class InterpretiveExecutionPaper;
