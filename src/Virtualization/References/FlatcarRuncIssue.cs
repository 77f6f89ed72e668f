namespace Virtualization;

[Reference("Flatcar issue 2178: update of runc (CVE-2026-41579)", "https://github.com/flatcar/Flatcar/issues/2178", Year = 2026, Author = "Flatcar", Language = "en")]
public sealed class FlatcarRuncIssue;
