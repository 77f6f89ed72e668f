namespace DocGen.Browser.Tests;

/// <summary>Tests that share one rendered site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<SiteInBrowser>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "The first site in a browser";
}
