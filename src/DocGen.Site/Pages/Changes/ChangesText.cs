using System.Text;
using DocGen.Site.Facts;
using DocGen.Site.Render;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Changes;

/// <summary>Writes what changed in the facts for a terminal: a line each, in the language of a page.</summary>
internal static class ChangesText
{
    public static string Write(PageScope scope, FactChanges changes)
    {
        var view = ChangesViews.Of(scope, changes);
        var text = new StringBuilder();
        foreach (var things in view.Things)
        {
            AppendLines('+', $"changes.{things.Kind}_came", things.Came);
            AppendLines('-', $"changes.{things.Kind}_went", things.Went);
        }

        foreach (var subject in view.Subjects)
            foreach (var comparison in subject.Comparisons)
                foreach (var fact in comparison.Facts)
                    text.Append($"~ {subject.Subject.Title} | {comparison.Comparison.Title} | {fact.Criterion.Title}: {fact.Old.Value} → {fact.New.Value}\n");
        var summary = ChangesViews.Summary(scope, changes);
        return text.Append(summary.Length == 0 ? scope.Strings["changes.none"] : summary).Append('\n').ToString();

        void AppendLines(char mark, string key, IReadOnlyList<LinkView> links)
        {
            foreach (var link in links) text.Append($"{mark} {scope.Strings[key]}: {link.Title}\n");
        }
    }
}
