namespace Virtualization;

[Reference("crun: README", "https://github.com/containers/crun/blob/HEAD/README.md", Author = "crun")]
public sealed class CrunReadme;
