namespace Virtualization;

[Reference("hcsshim: README", "https://github.com/microsoft/hcsshim/blob/7c9ff7f481383ff47524bade75d1b25d631b49ce/README.md", Author = "Microsoft", Language = "en")]
public sealed class HcsshimReadme;
