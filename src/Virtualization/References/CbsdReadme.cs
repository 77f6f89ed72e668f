namespace Virtualization;

[Reference("CBSD: README", "https://github.com/cbsd/cbsd/blob/HEAD/README.md", Author = "CBSD", Language = "en")]
public sealed class CbsdReadme;
