namespace Virtualization;

[Reference("runc: terminals and standard I/O", "https://github.com/opencontainers/runc/blob/76d9cf5da5683ff449ae967db58fa8c5927ca54b/docs/terminals.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuncTerminals;
