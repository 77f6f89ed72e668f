namespace Virtualization;

[Reference("Unikraft: lib", "https://github.com/unikraft/unikraft/tree/eaf6fda1d420ee079b3b612f0130ea2761cf1c56/lib", Author = "Unikraft", Language = "en")]
public sealed class UnikraftSourceTree;
