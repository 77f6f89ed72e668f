namespace Virtualization;

[Reference("Unleashing the power of unikernels", "https://github.com/unikraft/docs/blob/main/content/blog/2017-12-05-unleashing-unikernels.mdx", Year = 2017, Author = "Unikraft", Language = "en")]
public sealed class UnikraftUnleashingPost;
