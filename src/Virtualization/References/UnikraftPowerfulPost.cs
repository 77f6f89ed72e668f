namespace Virtualization;

[Reference("Unikraft blog: building powerful unikernels", "https://github.com/unikraft/docs/blob/36736952e76a42a0fa8a50b2d77d76e11c342481/content/blog/2020-02-17-building-powerful-unikernels.mdx", Year = 2020, Author = "Unikraft", Language = "en")]
public sealed class UnikraftPowerfulPost;
