namespace Virtualization;

[Reference("Unikraft documentation: kraft cloud deploy", "https://github.com/unikraft/docs/blob/HEAD/content/docs/cli/reference/kraft/cloud/deploy.mdx", Author = "Unikraft", Language = "en")]
public sealed class UnikraftDeployReference;
