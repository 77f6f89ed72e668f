namespace Virtualization;

[Reference("runc v0.0.1", "https://github.com/opencontainers/runc/releases/tag/v0.0.1", Year = 2015, Author = "Open Container Initiative", Language = "en")]
public sealed class RuncFirstTag;
