namespace Virtualization;

[Reference("Unikraft: README", "https://github.com/unikraft/unikraft/blob/HEAD/README.md", Author = "Unikraft", Language = "en")]
public sealed class UnikraftReadme;
