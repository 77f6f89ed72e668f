namespace Virtualization;

[Reference("Unikraft blog: multiprocess support", "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/blog/2025-05-15-multiprocess.mdx", Year = 2025, Author = "Unikraft", Language = "en")]
public sealed class UnikraftMultiprocessPost;
