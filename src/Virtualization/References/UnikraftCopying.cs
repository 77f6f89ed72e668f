namespace Virtualization;

[Reference("Unikraft: COPYING", "https://github.com/unikraft/unikraft/blob/eaf6fda1d420ee079b3b612f0130ea2761cf1c56/COPYING.md", Author = "Unikraft", Language = "en")]
public sealed class UnikraftCopying;
