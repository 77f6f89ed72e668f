namespace Virtualization;

[Reference("Comparing WSL versions", "https://github.com/MicrosoftDocs/WSL/blob/main/WSL/compare-versions.md", Author = "Microsoft", Language = "en")]
public sealed class WslComparison;
