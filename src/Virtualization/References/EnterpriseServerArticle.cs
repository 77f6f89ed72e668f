namespace Virtualization;

[Reference("Enterprise 10000", "https://everything2.com/title/Enterprise+10000", Author = "Everything2", Language = "en")]
public sealed class EnterpriseServerArticle;
