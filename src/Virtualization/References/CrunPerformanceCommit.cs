namespace Virtualization;

[Reference("crun: README as of 2019-12-27", "https://github.com/containers/crun/commit/54762855", Year = 2019, Author = "G. Scrivano", Language = "en")]
public sealed class CrunPerformanceCommit;
