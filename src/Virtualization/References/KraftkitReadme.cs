namespace Virtualization;

[Reference("KraftKit: README", "https://github.com/unikraft/kraftkit/blob/HEAD/README.md", Author = "Unikraft", Language = "en")]
public sealed class KraftkitReadme;
