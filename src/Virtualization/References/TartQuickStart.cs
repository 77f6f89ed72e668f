namespace Virtualization;

[Reference("Tart: quick start", "https://github.com/cirruslabs/tart/blob/HEAD/docs/quick-start.md", Author = "Cirrus Labs", Language = "en")]
public sealed class TartQuickStart;
