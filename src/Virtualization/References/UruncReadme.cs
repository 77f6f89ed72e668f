namespace Virtualization;

[Reference("urunc: README", "https://github.com/urunc-dev/urunc/blob/HEAD/README.md", Author = "urunc")]
public sealed class UruncReadme;
