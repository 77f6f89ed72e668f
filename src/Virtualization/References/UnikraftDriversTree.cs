namespace Virtualization;

[Reference("Unikraft: drivers", "https://github.com/unikraft/unikraft/tree/HEAD/drivers", Author = "Unikraft")]
public sealed class UnikraftDriversTree;
