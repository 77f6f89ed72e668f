namespace Virtualization;

[Reference("Unikraft documentation: virtualization", "https://github.com/unikraft/docs/blob/HEAD/content/docs/concepts/virtualization.mdx", Author = "Unikraft", Language = "en")]
public sealed class UnikraftVirtualization;
