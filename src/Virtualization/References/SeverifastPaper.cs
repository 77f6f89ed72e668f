namespace Virtualization;

[Reference("SEVeriFast: minimizing the root of trust for fast startup of SEV microVMs", "https://doi.org/10.1145/3620665.3640424", Year = 2024, Author = "B. Holmes et al.", Language = "en")]
public sealed class SeverifastPaper;
