namespace Virtualization;

[Reference("Unikraft documentation: performance", "https://github.com/unikraft/docs/blob/main/content/docs/concepts/performance.mdx", Year = 2021, Author = "Unikraft", Language = "en")]
public sealed class UnikraftPerformance;
