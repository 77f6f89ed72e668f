namespace Virtualization;

[Reference("Tart: README", "https://github.com/cirruslabs/tart/blob/5287b597a14773eb9b627ccd0545c675ef8a59f5/README.md", Author = "Cirrus Labs", Language = "en")]
public sealed class TartReadme;
