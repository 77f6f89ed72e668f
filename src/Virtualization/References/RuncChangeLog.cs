namespace Virtualization;

[Reference("runc: change log", "https://github.com/opencontainers/runc/blob/main/CHANGELOG.md", Author = "Open Container Initiative")]
public sealed class RuncChangeLog;
