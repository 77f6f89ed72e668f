namespace Virtualization;

[Reference("crun: README", "https://github.com/containers/crun/blob/HEAD/README.md", Author = "crun", Language = "en")]
public sealed class CrunReadme;
