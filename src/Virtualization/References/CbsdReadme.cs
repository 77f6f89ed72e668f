namespace Virtualization;

[Reference("CBSD: README", "https://github.com/cbsd/cbsd/blob/007ddb5313aebd13a64d911def56661f52759185/README.md", Author = "CBSD", Language = "en")]
public sealed class CbsdReadme;
