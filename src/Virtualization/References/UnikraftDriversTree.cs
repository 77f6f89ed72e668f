namespace Virtualization;

[Reference("Unikraft: drivers", "https://github.com/unikraft/unikraft/tree/HEAD/drivers", Author = "Unikraft", Language = "en")]
public sealed class UnikraftDriversTree;
