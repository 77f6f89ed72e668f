namespace Virtualization;

[Reference("fips-agents/code-sandbox issue 19: CVE-2026-31431", "https://github.com/fips-agents/code-sandbox/issues/19", Year = 2026, Author = "fips-agents")]
public sealed class CopyFailIssue;
