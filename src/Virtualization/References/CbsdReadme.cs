namespace Virtualization;

[Reference("CBSD: README", "https://github.com/cbsd/cbsd/blob/HEAD/README.md", Author = "CBSD")]
public sealed class CbsdReadme;
