namespace Virtualization;

[Reference("runc: terminals and standard I/O", "https://github.com/opencontainers/runc/blob/HEAD/docs/terminals.md", Author = "Open Container Initiative", Language = "en")]
public sealed class RuncTerminals;
