namespace Virtualization;

[Reference("The Dirty Pipe Vulnerability", "https://dirtypipe.cm4all.com/", Year = 2022, Author = "M. Kellermann", Language = "en")]
public sealed class DirtyPipeReport;
