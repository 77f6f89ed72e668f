namespace Virtualization;

[Reference("FreeBSD commit 483d953a86a2: initial support for bhyve save and restore", "https://cgit.freebsd.org/src/commit/?id=483d953a86a2", Year = 2020, Author = "FreeBSD", Language = "en")]
public sealed class BhyveSnapshotCommit;
