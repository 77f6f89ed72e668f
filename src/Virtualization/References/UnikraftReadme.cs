namespace Virtualization;

[Reference("Unikraft: README", "https://github.com/unikraft/unikraft/blob/eaf6fda1d420ee079b3b612f0130ea2761cf1c56/README.md", Author = "Unikraft", Language = "en")]
public sealed class UnikraftReadme;
