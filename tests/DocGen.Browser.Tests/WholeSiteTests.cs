namespace DocGen.Browser.Tests;

/// <summary>Tests that look at every page. They run beside the others, with a site and a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class WholeSiteTests : ICollectionFixture<SiteInBrowser>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Every page of the first site in a browser";
}
