namespace Virtualization;

[Reference("runc: change log", "https://github.com/opencontainers/runc/blob/main/CHANGELOG.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuncChangeLog;
