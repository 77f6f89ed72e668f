namespace Virtualization;

[Reference("Dynamic reconfiguration on Sun Fire", "https://informit.com/articles/article.aspx?p=169689&seqNum=2", Author = "InformIT", Language = "en")]
public sealed class SunFireReconfiguration;
