using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Pages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Tests.Pages;

/// <summary>A kind of page is added by what stands in this file, and by a line in the list of kinds.</summary>
public sealed class PageKindTests
{
    [Fact]
    public void Its_pages_are_wherever_pages_are()
    {
        using var site = Site(SiteProject.ModelFile("SmallModel")).Built();

        Assert.Equal(["Fundament", "Pfeiler", "Tragseil", "Deck", "Belag", "Senkkasten"], site.Page("de/tally.html").QuerySelectorAll("main ul li").Select(item => item.TextContent));
        Assert.StartsWith("# Zahlen\n\n- [Fundament](layers/foundation.md)\n", site.Text("de/tally.md"), StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"ItemList\"", site.Text("ja/tally.html"), StringComparison.Ordinal);
        Assert.NotNull(site.Page("de/glossary.html").QuerySelector("nav a[href='tally.html']"));
        Assert.Contains("](ja/tally.md)", site.Text("llms.txt"), StringComparison.Ordinal);
        Assert.Equal("6\n", site.Text("de/tally.txt"));
    }

    [Fact]
    public void A_file_of_the_author_stands_in_for_a_file_of_the_page()
    {
        using var site = Site(SiteProject.ModelFile("SmallModel")).With("content/de/tally.txt", "mine\n").Built();

        Assert.Equal("mine\n", site.Text("de/tally.txt"));
        Assert.Equal("6\n", site.Text("ja/tally.txt"));
    }

    [Fact]
    public void A_page_is_written_again_where_its_view_is_another()
    {
        using var site = Site(null);
        IReadOnlyCollection<string> Written(string folder, string attributes)
        {
            var model = $$"""
                [Layer, Name("de", "Boden"), Name("ja", "地面")] public sealed class Ground;
                [{{attributes}}, Name("de", "Turm"), Name("ja", "塔")] public class Tower;
                """;
            site.Model = CompiledModel.Write(Directory.CreateDirectory(Path.Combine(site.Folder, folder)).FullName, "Model", model, languages: "de,ja");
            return site.Build().WrittenPages;
        }

        Assert.Contains("de/tally.html", Written("one", "Subject, Stack(typeof(Ground))"));
        Assert.DoesNotContain("de/tally.html", Written("two", "Subject(Order = 1), Stack(typeof(Ground))"));
        // Nothing but the number in the view tells of it.
        Assert.Contains("de/tally.html", Written("three", "Subject(Order = 1), Stack(typeof(Ground), Boundary = typeof(Ground))"));
    }

    private static SiteProject Site(string? model) => new SiteProject
    {
        Model = model,
        Languages = ["de", "ja"],
        IsRemembered = true,
        PageKinds = [.. PageKinds.All, new TallyPageKind()],
    }.With("templates/tally.html", "{{ include 'partials/heading.html' }}<ul>{{ for item in items }}<li><a href=\"{{ item.href }}\">{{ item.title }}</a></li>{{ end }}</ul><p>{{ total }}</p>\n")
        .With("templates/strings/de.yaml", "kind.tally: Zahlen\n").With("templates/strings/ja.yaml", "kind.tally: 数\n");

    private sealed record TallyView(IReadOnlyList<LinkView> Items, int Total);

    private sealed class TallyPageKind() : SinglePageKind<TallyView>("tally", "tally", PageSection.Reference)
    {
        internal override string SchemaType => "ItemList";

        internal override IEnumerable<PageExport> Exports(PlannedPage page) =>
            [new(Path.ChangeExtension(page.Address, ".txt"), scope => $"{scope.Plan.Site.Catalog.Layers.Count}\n")];

        protected override bool IsNeeded(PlanScope scope) => scope.Language.Layers.Count > 0;

        protected override TallyView Create(PageScope scope, PageFigures figures)
        {
            var language = scope.Plan.Languages[scope.Language];
            return new([.. language.Layers.Select(scope.Link)], language.Subjects.Count(subject => subject.Subject.Stack.Boundary is not null));
        }

        protected override void WriteList(MarkdownWriter writer, TallyView view) => writer.Bullets(view.Items.Select(MarkdownWriter.Link));
    }
}
