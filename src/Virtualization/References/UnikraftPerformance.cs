namespace Virtualization;

[Reference("Unikraft documentation: performance", "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/concepts/performance.mdx", Year = 2021, Author = "Unikraft", Language = "en")]
public sealed class UnikraftPerformance;
