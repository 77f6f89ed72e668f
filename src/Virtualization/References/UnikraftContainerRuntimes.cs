namespace Virtualization;

[Reference("Unikraft documentation: container runtimes", "https://github.com/unikraft/docs/blob/HEAD/content/docs/getting-started/integrations/container-runtimes.mdx", Author = "Unikraft", Language = "en")]
public sealed class UnikraftContainerRuntimes;
