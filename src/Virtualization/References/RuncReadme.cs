namespace Virtualization;

[Reference("runc: README", "https://github.com/opencontainers/runc/blob/main/README.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuncReadme;
