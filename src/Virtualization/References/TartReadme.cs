namespace Virtualization;

[Reference("Tart: README", "https://github.com/cirruslabs/tart/blob/HEAD/README.md", Author = "Cirrus Labs", Language = "en")]
public sealed class TartReadme;
