using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Home;

/// <summary>What the template of a start page is given.</summary>
/// <param name="Sections">The side navigation.</param>
internal sealed record HomePageView(IReadOnlyList<NavigationSectionView> Sections);

/// <summary>The start page of a language.</summary>
internal sealed class HomePageKind() : SinglePageKind<HomePageView>("home", "index", PageSection.Read)
{
    internal override PageKind ReadAmong => PageKinds.Article;

    internal override string SchemaType => "WebSite";

    protected override bool IsNeeded(PlanScope scope) => true;

    protected override string Title(PlanScope scope) => scope.Site.Settings.Title[scope.Language.Language];

    protected override HomePageView Create(PageScope scope, PageFigures figures) => new(scope.Navigation);

    protected override void WriteList(MarkdownWriter writer, HomePageView view)
    {
        foreach (var section in view.Sections)
        {
            if (section.Title.Length > 0) writer.Heading(2, section.Href.Length == 0 ? MarkdownText.Escape(section.Title) : MarkdownWriter.Link(new(section.Title, section.Href)));
            writer.Block(string.Join('\n', Lines(section.Items, "")));
        }
    }

    private static IEnumerable<string> Lines(IEnumerable<NavigationItemView> items, string indent) =>
        items.SelectMany(item => Lines(item.Items, indent + "  ").Prepend($"{indent}- {MarkdownWriter.Link(new(item.Title, item.Href))}"));
}
