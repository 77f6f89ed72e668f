namespace Virtualization;

[Reference("Tart: quick start", "https://github.com/cirruslabs/tart/blob/5287b597a14773eb9b627ccd0545c675ef8a59f5/docs/quick-start.md", Author = "Cirrus Labs", Language = "en")]
public sealed class TartQuickStart;
