namespace Virtualization;

[Reference("crun: README", "https://github.com/containers/crun/blob/ba38286f7d232be8087dbd393315bb05018da68c/README.md", Author = "crun", Language = "en")]
public sealed class CrunReadme;
