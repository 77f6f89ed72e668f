namespace Virtualization;

[Reference("Unleashing the power of unikernels", "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/blog/2017-12-05-unleashing-unikernels.mdx", Year = 2017, Author = "Unikraft", Language = "en")]
public sealed class UnikraftUnleashingPost;
