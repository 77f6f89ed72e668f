namespace Virtualization;

[Reference("runc: change log", "https://github.com/opencontainers/runc/blob/76d9cf5da5683ff449ae967db58fa8c5927ca54b/CHANGELOG.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuncChangeLog;
