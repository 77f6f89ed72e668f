namespace Virtualization.Tests;

/// <summary>The tests that read the rendered site, which is rendered once for all of them.</summary>
[CollectionDefinition(Name)]
public sealed class FirstSiteTests : ICollectionFixture<FirstSiteFixture>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "first site";
}
