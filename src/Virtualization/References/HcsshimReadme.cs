namespace Virtualization;

[Reference("hcsshim: README", "https://github.com/microsoft/hcsshim/blob/HEAD/README.md", Author = "Microsoft", Language = "en")]
public sealed class HcsshimReadme;
