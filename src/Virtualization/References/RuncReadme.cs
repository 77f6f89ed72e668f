namespace Virtualization;

[Reference("runc: README", "https://github.com/opencontainers/runc/blob/main/README.md", Author = "Open Container Initiative")]
public sealed class RuncReadme;
