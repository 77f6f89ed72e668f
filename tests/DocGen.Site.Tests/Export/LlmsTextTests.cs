namespace DocGen.Site.Tests.Export;

public sealed class LlmsTextTests
{
    [Fact]
    public void It_lists_every_page_of_every_language()
    {
        using var site = SiteProject.OfSmallModel("https://example.org/docs/");
        site.With("content/site.yaml", "title:\n  de: Brücken [neu]\n  ja: 橋\ndescription:\n  de: Alles über Brücken.\n  ja: 橋のすべて。\n")
            .WithPage("guide/start", "---\ndescription: Womit man anfängt.\n---\n# Los!\n").Built();

        Snapshots.Snapshot.Verify(site.Text("llms.txt"));
    }

    [Fact]
    public void Without_an_address_it_leads_to_files_beside_it()
    {
        using var site = new SiteProject();
        site.WithPage("a b", "# Seite\n").Built();

        Assert.Equal("# Test\n\n## Lesen\n\n- [Test](de/index.md)\n- [Seite](de/a%20b.md)\n", site.Text("llms.txt"));
    }
}
