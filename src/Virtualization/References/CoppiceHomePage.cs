namespace Virtualization;

[Reference("Coppice", "https://coppice.dba.wtf/", Year = 2026, Author = "Coppice", Language = "en")]
public sealed class CoppiceHomePage;
