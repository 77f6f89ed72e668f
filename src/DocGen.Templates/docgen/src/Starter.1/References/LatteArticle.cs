namespace SiteNamespace;

[Reference("Wikipedia: Latte", "https://en.wikipedia.org/wiki/Latte")]
public sealed class LatteArticle;
