namespace DocGen.Browser.Tests;

/// <summary>Tests that share a browser and the sites to look at in it, each rendered once.</summary>
[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<SiteInBrowser>, ICollectionFixture<LighthouseSite>, ICollectionFixture<WideSite>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "The first site in a browser";
}
