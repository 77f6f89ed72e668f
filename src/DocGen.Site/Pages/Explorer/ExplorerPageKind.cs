using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Explorer;

/// <summary>What the template of the explorer is given.</summary>
internal sealed record ExplorerPageView(ExplorerView Explorer);

/// <summary>The page on which readers choose any two subjects.</summary>
internal sealed class ExplorerPageKind() : SinglePageKind<ExplorerPageView>("explorer", Path, PageSection.Reference)
{
    private const string Path = "explorer";

    internal override IEnumerable<PlannedPage> PagesIn(PlanScope scope)
    {
        var pages = base.PagesIn(scope).ToList();
        foreach (var page in scope.Content.Where(page => page.FrontMatter.Pair.Length > 0 && pages.All(explorer => explorer.Content != page)))
            scope.Problems.Error("DG2003", page.FrontMatter.PairLocation, $"The key 'pair' is known on the page '{Path}' alone, where readers compare any two subjects. Remove it here.");
        return pages;
    }

    protected override bool IsNeeded(PlanScope scope)
    {
        var subjects = scope.Site.Catalog.Subjects;
        return subjects.Any(subject => subject.Versus.Count > 0) && subjects.Count(CanBeChosen) > 1;
    }

    protected override ExplorerPageView Create(PageScope scope, PageFigures figures)
    {
        var language = scope.Plan.Languages[scope.Language];
        List<SubjectEntry> subjects = [.. language.Subjects.Select(subject => subject.Subject).Where(CanBeChosen)];
        var address = $"{scope.Language}/{scope.Page.Path}.data.js";
        figures.Files.Add(new(address, ExplorerData.Write(scope, subjects)));
        var (first, second) = Opening(scope, subjects);
        return new(new ExplorerView(
            scope.Href(address),
            first,
            second,
            [
                .. subjects.GroupBy(subject => subject.Base).Select(kind => new ExplorerGroupView(
                    kind.Key?.Name[scope.Language] ?? "",
                    [.. kind.Select(subject => new ExplorerSubjectView(subject.Slug, subject.Name[scope.Language]))])),
            ],
            [.. scope.Plan.Pages.Where(page => page.Language == scope.Language && page.Pair is not null).Select(page => new LinkView(page.Title, scope.Href(page.Address)))]));
    }

    protected override void WriteList(MarkdownWriter writer, ExplorerPageView view)
    {
        writer.Heading(2, writer.Text("explorer.pairs"));
        writer.Bullets(view.Explorer.Pairs.Select(MarkdownWriter.Link));
    }

    // Readers choose among concrete subjects; with a stack, since that is what is drawn.
    private static bool CanBeChosen(SubjectEntry subject) => !subject.IsCategory && !subject.Stack.IsEmpty;

    // What its author chose to show first; the first two subjects where nothing was chosen, or what cannot be shown.
    private static (string First, string Second) Opening(PageScope scope, List<SubjectEntry> subjects)
    {
        if (scope.Page.Content?.FrontMatter is { Pair.Length: > 0 } matter
            && FigureRenderer.Pair(scope, new("pair", matter.Pair, "", "", matter.PairLocation)) is [var first, var second])
            return (first.Slug, second.Slug);
        return (subjects[0].Slug, subjects[1].Slug);
    }
}
