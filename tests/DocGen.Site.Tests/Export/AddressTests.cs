namespace DocGen.Site.Tests.Export;

/// <summary>What happens where an author has a file of the same address.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("catalog.json")]
    [InlineData("catalog.schema.json")]
    [InlineData("llms.txt")]
    [InlineData("de/comparisons/bridge-use.csv")]
    [InlineData("ja/feed.xml")]
    public void An_authors_own_file_stays(string address)
    {
        using var site = SiteProject.OfSmallModel("https://example.org/");
        site.WithPage("a", "# A\n").With($"content/{address}", "<mine/>");
        Git.Run(site.Folder, "init", "-q", ".");
        Git.Commit(site.Folder, "2021-03-04T00:00:00Z");

        Assert.Equal("<mine/>", site.Built().Text(address));
    }
}
