using System.Xml.Linq;

namespace DocGen.Site.Tests.Export;

public sealed class FeedTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void It_tells_of_the_pages_that_changed_last()
    {
        using var site = new SiteProject { Address = "https://example.org/docs/" };
        site.With("content/site.yaml", "title: Test & mehr\ndescription: Worum es geht.\n");
        Git.Run(site.Folder, "init", "-q", ".");
        site.WithPage("alt", "# Alt\n").WithPage("neu", "# Neu\n").WithPage("index", "# Start\n");
        Git.Commit(site.Folder, "2021-03-04T23:30:00+0900");
        site.WithPage("neu", "---\ndescription: Was neu ist.\n---\n# Neuer \\<b>\n");
        Git.Commit(site.Folder, "2022-12-31T00:30:00+0900");
        site.WithPage("ohne", "# Ohne\n").Built();

        Snapshots.Snapshot.Verify(site.Text("de/feed.xml"), "xml");
        var link = site.Page("de/alt.html").QuerySelector("link[type='application/atom+xml']")!;
        Assert.Equal(("feed.xml", "Test & mehr"), (link.GetAttribute("href"), link.GetAttribute("title")));
    }

    [Fact]
    public void It_tells_of_fifty_pages_at_most()
    {
        using var site = new SiteProject { Address = "https://example.org/" };
        Git.Run(site.Folder, "init", "-q", ".");
        for (var page = 0; page < 60; page++) site.WithPage($"p{page}", $"# P{page}\n");
        Git.Commit(site.Folder, "2021-03-04T00:00:00Z");
        site.WithPage("p59", "# Neu\n");
        Git.Commit(site.Folder, "2021-03-05T00:00:00Z");
        var entries = XDocument.Parse(site.Built().Text("de/feed.xml")).Root!.Elements(s_atom + "entry").ToList();

        Assert.Equal(50, entries.Count);
        Assert.Equal("Neu", entries[0].Element(s_atom + "title")!.Value);
        Assert.Equal(entries.Skip(1).Select(entry => entry.Element(s_atom + "id")!.Value).Order(StringComparer.Ordinal), entries.Skip(1).Select(entry => entry.Element(s_atom + "id")!.Value));
    }

    [Fact]
    public void Without_the_sites_address_or_a_history_there_is_none()
    {
        using var site = new SiteProject();
        site.WithPage("a", "# A\n");
        Git.Run(site.Folder, "init", "-q", ".");
        Git.Commit(site.Folder, "2021-03-04T00:00:00Z");
        using var other = new SiteProject { Address = "https://example.org/" };
        other.WithPage("a", "# A\n");

        Assert.All(((SiteProject[])[site, other]), without =>
        {
            Assert.False(without.Built().Has("de/feed.xml"));
            Assert.Null(without.Page("de/a.html").QuerySelector("link[type='application/atom+xml']"));
        });
    }

    [Fact]
    public void A_title_with_characters_that_XML_forbids_makes_a_feed_all_the_same()
    {
        using var site = new SiteProject { Address = "https://example.org/" };
        site.WithPage("a", "# A\u0001\uFFFEB\n");
        Git.Run(site.Folder, "init", "-q", ".");
        Git.Commit(site.Folder, "2021-03-04T00:00:00Z");

        Assert.Equal("AB", XDocument.Parse(site.Built().Text("de/feed.xml")).Descendants(s_atom + "entry").Single().Element(s_atom + "title")!.Value);
    }
}
