namespace Virtualization;

[Reference("Unikraft: README", "https://github.com/unikraft/unikraft/blob/HEAD/README.md", Author = "Unikraft")]
public sealed class UnikraftReadme;
