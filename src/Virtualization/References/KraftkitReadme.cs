namespace Virtualization;

[Reference("KraftKit: README", "https://github.com/unikraft/kraftkit/blob/f02a533111e7a08c4373c01dcc9b2b1980a3ea3a/README.md", Author = "Unikraft", Language = "en")]
public sealed class KraftkitReadme;
