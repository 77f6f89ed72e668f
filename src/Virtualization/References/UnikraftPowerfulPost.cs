namespace Virtualization;

[Reference("Unikraft blog: building powerful unikernels", "https://github.com/unikraft/docs/blob/HEAD/content/blog/2020-02-17-building-powerful-unikernels.mdx", Year = 2020, Author = "Unikraft", Language = "en")]
public sealed class UnikraftPowerfulPost;
