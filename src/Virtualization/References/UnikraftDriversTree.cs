namespace Virtualization;

[Reference("Unikraft: drivers", "https://github.com/unikraft/unikraft/tree/eaf6fda1d420ee079b3b612f0130ea2761cf1c56/drivers", Author = "Unikraft", Language = "en")]
public sealed class UnikraftDriversTree;
