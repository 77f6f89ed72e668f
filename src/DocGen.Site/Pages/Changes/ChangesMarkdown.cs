using System.Text;
using DocGen.Site.Export.MarkdownPages;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Pages.Changes;

/// <summary>Writes what changed in the facts as Markdown.</summary>
internal static class ChangesMarkdown
{
    /// <summary>All that changed.</summary>
    public static void Write(MarkdownWriter writer, ChangesView changes)
    {
        writer.Block(MarkdownText.Start(MarkdownText.Escape(changes.Since)));
        if (changes.IsEmpty) writer.Block(writer.Text("changes.none"));
        foreach (var things in changes.Things)
        {
            WriteList(writer, $"changes.{things.Kind}_came", things.Came);
            WriteList(writer, $"changes.{things.Kind}_went", things.Went);
        }

        if (changes.Subjects.Count > 0) writer.Heading(2, writer.Text("changes.facts"));
        foreach (var subject in changes.Subjects)
        {
            writer.Heading(3, Link(subject.Subject));
            WriteTable(writer, subject);
        }

        writer.Block(MarkdownText.Link(writer.Text("changes.data"), changes.DataHref));
    }

    /// <summary>What releases changed of one subject.</summary>
    public static void Write(MarkdownWriter writer, IReadOnlyList<SubjectReleaseView> releases)
    {
        if (releases.Count > 0) writer.Heading(2, writer.Text("kind.changes"));
        foreach (var release in releases)
        {
            writer.Heading(3, release.Release is { } known ? MarkdownText.Link(MarkdownText.Escape(known.Name), known.Href) : writer.Text("changes.now"));
            if (release.IsNew) writer.Block(writer.Text("changes.subject_came"));
            if (release.Changes is { } changes) WriteTable(writer, changes);
        }
    }

    /// <summary>The way to a thing, under its name; its name alone where it leads nowhere.</summary>
    public static string Link(LinkView link) => link.Href.Length == 0 ? MarkdownText.Escape(link.Title) : MarkdownWriter.Link(link);

    private static void WriteList(MarkdownWriter writer, string title, IReadOnlyList<LinkView> links)
    {
        if (links.Count == 0) return;
        writer.Heading(2, writer.Text(title));
        writer.Bullets(links.Select(Link));
    }

    private static void WriteTable(MarkdownWriter writer, SubjectChangesView subject)
    {
        var table = new StringBuilder();
        MatrixMarkdown.AppendRow(table, [writer.Text("criterion.criterion"), MarkdownText.Escape(subject.Before), subject.After.Length == 0 ? writer.Text("changes.now") : MarkdownText.Escape(subject.After)]);
        MatrixMarkdown.AppendRow(table, ["---", "---", "---"]);
        foreach (var comparison in subject.Comparisons)
            foreach (var fact in comparison.Facts)
                MatrixMarkdown.AppendRow(table, [$"{Link(comparison.Comparison)}: {Link(fact.Criterion)}", Value(fact.Old), Value(fact.New)]);
        writer.Block(table.ToString());
    }

    private static string Value(FactView fact) => string.Join(", ", fact.Citations.Select(source => MarkdownText.Link(MarkdownText.Escape(source.Title), source.Href))
        .Concat(fact.FormerSources.Select(Link))) is { Length: > 0 } sources ? $"{MarkdownText.Escape(fact.Value)} ({sources})" : MarkdownText.Escape(fact.Value);
}
