namespace Virtualization;

[Reference("Sun Managers list, summary: Dynamic System Domains", "http://sunmanagers.cs.toronto.edu/1998/1787.html", Year = 1998, Author = "Sun Managers", Language = "en")]
public sealed class DynamicDomainsSummary;
