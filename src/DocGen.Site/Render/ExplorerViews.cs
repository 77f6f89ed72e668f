using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes the view of the page on which readers choose any two subjects, and the data that its script needs.</summary>
internal static class ExplorerViews
{
    public static ExplorerView Explorer(PageScope scope, List<SiteFile> files)
    {
        var language = scope.Plan.Languages[scope.Language];
        List<SubjectEntry> subjects = [.. language.Subjects.Select(subject => subject.Subject).Where(subject => !subject.IsCategory && !subject.Stack.IsEmpty)];
        var address = $"{scope.Language}/{scope.Page.Path}.data.js";
        files.Add(new(address, ExplorerData.Write(scope, subjects)));
        return new ExplorerView(
            scope.Href(address),
            [
                .. subjects.GroupBy(subject => subject.Base).Select(kind => new ExplorerGroupView(
                    kind.Key?.Name[scope.Language] ?? "",
                    [.. kind.Select(subject => new ExplorerSubjectView(subject.Slug, subject.Name[scope.Language]))])),
            ],
            [.. scope.Plan.Pages.Where(page => page.Language == scope.Language && page.Pair is not null).Select(page => new LinkView(page.Title, scope.Href(page.Address)))]);
    }
}
