namespace Virtualization;

[Reference("runc v1.0.0-rc7", "https://github.com/opencontainers/runc/releases/tag/v1.0.0-rc7", Year = 2019, Author = "Open Container Initiative", Language = "en")]
public sealed class RuncSeventhCandidate;
