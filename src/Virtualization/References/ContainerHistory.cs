namespace Virtualization;

[Reference("A brief history of container technology", "http://ronaldbradford.com/blog/a-brief-history-of-container-technology-2016-09-20", Year = 2016, Author = "R. Bradford", Language = "en")]
public sealed class ContainerHistory;
