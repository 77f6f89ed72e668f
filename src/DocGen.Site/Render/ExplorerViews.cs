using DocGen.Site.Plan;
using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes the view of the page on which readers choose any two subjects, and the data that its script needs.</summary>
internal static class ExplorerViews
{
    public static ExplorerView Explorer(PageScope scope, PageFigures figures)
    {
        var language = scope.Plan.Languages[scope.Language];
        List<SubjectEntry> subjects = [.. language.Subjects.Select(subject => subject.Subject).Where(SitePlanner.CanBeChosen)];
        var address = $"{scope.Language}/{scope.Page.Path}.data.js";
        figures.Files.Add(new(address, ExplorerData.Write(scope, subjects)));
        var (first, second) = Opening(scope, subjects);
        return new ExplorerView(
            scope.Href(address),
            first,
            second,
            [
                .. subjects.GroupBy(subject => subject.Base).Select(kind => new ExplorerGroupView(
                    kind.Key?.Name[scope.Language] ?? "",
                    [.. kind.Select(subject => new ExplorerSubjectView(subject.Slug, subject.Name[scope.Language]))])),
            ],
            [.. scope.Plan.Pages.Where(page => page.Language == scope.Language && page.Pair is not null).Select(page => new LinkView(page.Title, scope.Href(page.Address)))]);
    }

    // What its author chose to show first; the first two subjects where nothing was chosen, or what cannot be shown.
    private static (string First, string Second) Opening(PageScope scope, List<SubjectEntry> subjects)
    {
        if (scope.Page.Content?.FrontMatter is { Pair.Length: > 0 } matter
            && FigureRenderer.Pair(scope, new("pair", matter.Pair, "", "", matter.PairLocation)) is [var first, var second])
            return (first.Slug, second.Slug);
        return (subjects[0].Slug, subjects[1].Slug);
    }
}
