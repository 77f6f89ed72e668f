namespace Virtualization;

[Reference("systemd: commit that added nspawn", "https://github.com/systemd/systemd-stable/commit/88213476187cafc86bea2276199891873000588d", Year = 2011, Author = "systemd", Language = "en")]
public sealed class NspawnFirstCommit;
