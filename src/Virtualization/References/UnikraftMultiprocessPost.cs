namespace Virtualization;

[Reference("Unikraft blog: multiprocess support", "https://github.com/unikraft/docs/blob/HEAD/content/blog/2025-05-15-multiprocess.mdx", Year = 2025, Author = "Unikraft", Language = "en")]
public sealed class UnikraftMultiprocessPost;
