namespace SiteNamespace;

[Reference("Wikipedia: Cappuccino", "https://en.wikipedia.org/wiki/Cappuccino")]
public sealed class CappuccinoArticle;
