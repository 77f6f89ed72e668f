namespace DocGen.Site.Tests.Cache;

/// <summary>What a build does is as much as what has changed: counted in pages that templates write, at any size of the site.</summary>
public sealed class WorkTests : IDisposable
{
    private readonly SiteProject _site = new() { Languages = ["de", "ja"], Model = SiteProject.ModelFile("SmallModel"), IsRemembered = true };

    public WorkTests()
    {
        foreach (var folder in (string[])["", "a/", "b/"])
            foreach (var page in (string[])["index", "first", "second", "third"])
                _site.WithPage(folder + page, $"# {folder}{page}\n\nText.\n");
        _site.WithPage("value", "# Value\n\n<fact:BeamBridge.IBridgeTypes.LongestSpan>\n").WithPage("name", "# Name\n\n<xref:Deck>\n").Build();
    }

    [Fact]
    public void Nothing_is_written_where_nothing_has_changed() => Assert.Empty(Written());

    [Fact]
    public void Of_what_is_changed_in_the_moment_of_a_build_and_looks_the_same_its_page()
    {
        const string File = "content/de/a/second.md";
        var time = System.IO.File.GetLastWriteTimeUtc(Path.Combine(_site.Folder, File));
        _site.With(File, "# a/second\n\nTaxt.\n");
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(_site.Folder, File), time);
        Assert.Equal(["de/a/second.html"], Written());
    }

    [Fact]
    public void Of_a_paragraph_its_page()
    {
        _site.With("content/de/a/second.md", "# a/second\n\nAnother text.\n");
        Assert.Equal(["de/a/second.html"], Written());
    }

    [Fact]
    public void Of_a_file_that_is_included_the_pages_that_include_it()
    {
        _site.With("content/de/_parts/part.md", "Text.\n").With("content/de/_parts/around.md", "![x](include:part.md)\n");
        _site.With("content/de/a/second.md", "# a/second\n\n![x](include:../_parts/part.md)\n").With("content/de/b/third.md", "# b/third\n\n![x](include:../_parts/around.md)\n");
        Assert.Equal(["de/a/second.html", "de/b/third.html"], Written());
        Assert.Empty(Written());
        _site.With("content/de/_parts/part.md", "Another text.\n");
        Assert.Equal(["de/a/second.html", "de/b/third.html"], Written());
        _site.With("content/de/_parts/around.md", "![x](include:part.md)\n\nMore.\n");
        Assert.Equal(["de/b/third.html"], Written());
    }

    [Fact]
    public void Of_a_title_the_pages_that_show_it()
    {
        _site.With("content/de/a/second.md", "# a/second again\n\nText.\n");
        Assert.Equal(["de/a/first.html", "de/a/index.html", "de/a/second.html", "de/a/third.html"], Written());
    }

    [Fact]
    public void Of_a_page_that_goes_those_that_showed_it()
    {
        foreach (var language in (string[])["de", "ja"]) File.Delete(Path.Combine(_site.Folder, "content", language, "a", "third.md"));
        Assert.Equal(["de/a/first.html", "de/a/index.html", "de/a/second.html", "de/b/index.html"], Written().Where(page => page.StartsWith("de/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_a_model_the_pages_that_read_what_is_other_in_it()
    {
        using var site = new SiteProject { IsRemembered = true };
        site.WithPage("name", "# Name\n\n<xref:Tower>\n").WithPage("value", "# Value\n\n<fact:Tower.IShape.Height>\n").WithPage("stack", "# Stack\n\n![x](stack:Tower)\n");
        (string Of, Func<string> Change)[] models = [("before", () => Model(1, "Turm")), ("value", () => Model(2, "Turm")), ("name", () => Model(2, "Mast"))];
        var written = new Dictionary<string, IEnumerable<string>>();
        foreach (var (of, model) in models)
        {
            site.Model = CompiledModel.Write(Directory.CreateDirectory(Path.Combine(site.Folder, of)).FullName, "Model", model());
            written[of] = site.Build().WrittenPages.Order(StringComparer.Ordinal);
        }

        Assert.Equal(["de/comparisons/shape.html", "de/subjects/tower.html", "de/value.html"], written["value"]);
        Assert.Contains("de/name.html", written["name"]);
        Assert.DoesNotContain("de/layers/ground.html", written["value"]);
    }

    [Fact]
    public void Of_a_template_all()
    {
        _site.With("templates/partials/feedback.html", "");
        Assert.Equal(_site.Pages().Count(page => page.Contains('/', StringComparison.Ordinal)), Written().Count);
    }

    [Fact]
    public void Of_a_text_of_the_interface_all()
    {
        _site.With("templates/strings/de.yaml", "navigation.read: Lesen\n");
        Assert.Equal(_site.Pages().Count(page => page.Contains('/', StringComparison.Ordinal)), Written().Count);
    }

    [Fact]
    public void Of_a_file_of_the_site_that_is_not_as_it_was_left_its_page()
    {
        File.AppendAllText(Path.Combine(_site.Output, "de", "b", "third.html"), " ");
        File.Delete(Path.Combine(_site.Output, "ja", "b", "third.md"));
        Assert.Equal(["de/b/third.html", "ja/b/third.html"], Written());
    }

    [Fact]
    public void Of_a_file_that_is_older_but_the_same_nothing()
    {
        File.SetLastWriteTimeUtc(Path.Combine(_site.Folder, "content", "de", "a", "second.md"), DateTime.UnixEpoch);
        Assert.Empty(Written());
    }

    private static string Model(int height, string name) => $$"""
        [Layer, Name("de", "Boden")]
        public sealed class Ground;

        [Comparison, Name("de", "Form")]
        public interface IShape
        {
            [Name("de", "Höhe"), Unit("m")]
            double? Height { get; }
        }

        [Subject, Name("de", "{{name}}"), Stack(typeof(Ground))]
        public class Tower : IShape
        {
            public double? Height => {{height}};
        }
        """;

    public void Dispose() => _site.Dispose();

    private IReadOnlyList<string> Written() => [.. _site.Build().WrittenPages.Order(StringComparer.Ordinal)];
}
