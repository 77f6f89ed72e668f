namespace Virtualization;

[Reference("Unikraft: COPYING", "https://github.com/unikraft/unikraft/blob/HEAD/COPYING.md", Author = "Unikraft", Language = "en")]
public sealed class UnikraftCopying;
