namespace Virtualization;

[Reference("urunc: README", "https://github.com/urunc-dev/urunc/blob/HEAD/README.md", Author = "urunc", Language = "en")]
public sealed class UruncReadme;
