namespace Virtualization;

[Reference("Configuration maximums from VI3 to vSphere 4", "https://informit.com/articles/article.aspx?p=1623116&seqNum=2", Author = "InformIT", Language = "en")]
public sealed class VsphereMaximumsArticle;
