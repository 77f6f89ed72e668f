namespace Virtualization;

[Reference("Flaw in computer memory leads to global security fixes", "https://www.birmingham.ac.uk/news/2024/flaw-in-computer-memory-leads-to-global-security-fixes", Year = 2024, Author = "University of Birmingham", Language = "en")]
public sealed class BadRamNews;
