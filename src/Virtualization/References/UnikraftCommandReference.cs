namespace Virtualization;

[Reference("Unikraft documentation: kraft", "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/docs/cli/reference/kraft/index.mdx", Author = "Unikraft", Language = "en")]
public sealed class UnikraftCommandReference;
