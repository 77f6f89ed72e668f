namespace Virtualization;

[Reference("Unikraft documentation: running unikernels", "https://github.com/unikraft/docs/blob/HEAD/content/docs/cli/running.mdx", Author = "Unikraft", Language = "en")]
public sealed class UnikraftRunningGuide;
