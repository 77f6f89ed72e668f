namespace DocGen.Site.Tests.Load;

public sealed class HistoryTests
{
    [Fact]
    public void A_page_has_the_day_of_its_last_commit_in_its_language()
    {
        using var site = new SiteProject("a[b] 한글");
        Git.Run(site.Folder, "init", "-q", ".");
        site.WithPage("alt", "# Alt\n").WithPage("neu", "# Neu\n");
        Git.Commit(site.Folder, "2021-03-04T23:30:00+0900");
        site.WithPage("neu", "# Neuer\n").WithPage("mit leer 한글", "# Dritte\n");
        Git.Commit(site.Folder, "2022-12-31T00:30:00+0900");
        site.WithPage("ohne", "# Ohne\n").Built();

        Assert.Equal("2021-03-04|4. März 2021", Updated(site, "de/alt.html"));
        Assert.Equal("2022-12-31|31. Dezember 2022", Updated(site, "de/neu.html"));
        Assert.Equal("2022-12-31|31. Dezember 2022", Updated(site, "de/mit leer 한글.html"));
        Assert.Equal("", Updated(site, "de/ohne.html"));
    }

    [Fact]
    public void The_oldest_commit_of_a_shallow_clone_dates_nothing()
    {
        using var origin = new SiteProject();
        Git.Run(origin.Folder, "init", "-q", ".");
        origin.WithPage("a", "# A\n");
        Git.Commit(origin.Folder, "2021-03-04T00:00:00Z");
        origin.WithPage("b", "# B\n");
        Git.Commit(origin.Folder, "2021-03-05T00:00:00Z");
        using var clone = new SiteProject();
        Git.Run(clone.Folder, "clone", "-q", "--depth", "1", "file://" + origin.Folder, "clone");
        using var site = new SiteProject();
        Directory.Move(Path.Combine(clone.Folder, "clone", ".git"), Path.Combine(site.Folder, ".git"));
        Directory.Delete(Path.Combine(site.Folder, "content"), recursive: true);
        Directory.Move(Path.Combine(clone.Folder, "clone", "content"), Path.Combine(site.Folder, "content"));

        Assert.Equal("", Updated(site.Built(), "de/a.html"));
    }

    private static string Updated(SiteProject site, string address) =>
        site.Page(address).QuerySelector("time") is { } time ? $"{time.GetAttribute("datetime")}|{time.TextContent}" : "";
}
