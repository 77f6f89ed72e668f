using System.Globalization;
using System.Text;
using DocGen.Site.Plan;
using DocGen.Site.Render;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Export.Twins;

/// <summary>Writes two subjects side by side as Markdown.</summary>
internal static class PairTwin
{
    public static void Write(TwinWriter twin, SubjectPair pair, PairView view, ComposedPage page, string prose)
    {
        var strings = twin.Scope.Strings;
        twin.Bullets(((SubjectEntry[])[pair.First, pair.Second]).Select(subject =>
            $"{twin.Link(subject)}: {RichTextTwin.Line(twin, subject.Summary)}{twin.Citations(subject.Citations)}"));
        EntityTwins.Figures(twin, page, "stack", "");
        twin.Block(prose);
        EntityTwins.Figures(twin, page, "difference", "difference.title");
        Answers(twin, pair, PairAnswers.Of(twin.Scope, pair));
        RecordTwins.About(twin, twin.Scope.Plan.Languages[twin.Scope.Language].Records.Where(record => record.About.Contains(pair.First.Type) && record.About.Contains(pair.Second.Type)));
        if (view.ExplorerHref.Length > 0) twin.Block(TwinWriter.Link(new(strings["pair.explore"], view.ExplorerHref)));
    }

    private static void Answers(TwinWriter twin, SubjectPair pair, PairAnswers answers)
    {
        if (answers.Comparisons.Count == 0) return;
        twin.Heading(2, twin.Text("pair.differ"));
        if (answers.SameCount > 0) twin.Block(MarkdownText.Escape(twin.Scope.Strings.Format("pair.same", ("count", answers.SameCount.ToString(CultureInfo.InvariantCulture)))));
        foreach (var (comparison, rows) in answers.Comparisons)
        {
            twin.Heading(3, twin.Link(comparison));
            var table = new StringBuilder();
            MatrixTwin.AppendRow(table, [twin.Text("criterion.criterion"), twin.Link(pair.First), twin.Link(pair.Second)]);
            MatrixTwin.AppendRow(table, ["---", "---", "---"]);
            foreach (var (criterion, first, second) in rows) MatrixTwin.AppendRow(table, [twin.Criterion(criterion), twin.Value(first), twin.Value(second)]);
            twin.Block(table.ToString());
        }
    }
}
