namespace Virtualization;

[Reference("Understanding the new control groups API", "https://lwn.net/Articles/679786/", Year = 2016, Author = "R. Rosen (LWN.net)", Language = "en")]
public sealed class ControlGroupsArticle;
