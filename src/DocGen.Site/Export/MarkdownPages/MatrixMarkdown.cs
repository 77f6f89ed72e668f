using System.Text;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Export.MarkdownPages;

/// <summary>Writes a matrix as a table, and below it what is said of its cells.</summary>
internal static class MatrixMarkdown
{
    public static string Write(MarkdownWriter writer, MatrixOutline matrix)
    {
        var (comparison, subjects) = matrix;
        var table = new StringBuilder();
        AppendRow(table, subjects.Select(writer.Link).Prepend(writer.Text("criterion.criterion")));
        AppendRow(table, subjects.Select(_ => "---").Prepend("---"));
        foreach (var criterion in comparison.Criteria)
            AppendRow(table, subjects.Select(subject => writer.Value(subject.FindCell(comparison, criterion)!)).Prepend(writer.Criterion(criterion)));
        var notes = string.Join('\n', Notes(writer, comparison, subjects));
        return table + (notes.Length == 0 ? "" : "\n" + notes);
    }

    /// <summary>What is said of a cell besides its value, each as a line: its footnote, and how it is derived.</summary>
    public static IEnumerable<string> NotesOf(MarkdownWriter writer, CellEntry cell)
    {
        var member = cell.Member;
        // What is said of a criterion that answers itself is said at the criterion.
        if (cell.MemberType != cell.ComparisonType && RichTextMarkdown.Line(writer, member.Remarks) is { Length: > 0 } remarks) yield return remarks;
        if (CellRenderer.Package(writer.Scope, cell) is { } package) yield return writer.Text("cell.package").Replace("{package}", MarkdownText.Escape(package), StringComparison.Ordinal);
        if (CellRenderer.Overridden(writer.Scope, cell) is { } other)
            yield return writer.Text("cell.overridden").Replace("{package}", MarkdownText.Escape(other.Package), StringComparison.Ordinal).Replace("{value}", MarkdownText.Escape(other.Value), StringComparison.Ordinal);
        if (member.Provenance != Provenance.Derived || member.Expression.Length == 0) yield break;
        var inputs = string.Join(", ", CellRenderer.Inputs(writer.Scope, cell).Select(input => MarkdownText.Link(MarkdownText.Escape(input.Title), writer.HrefTo(input.Href))));
        yield return $"{writer.Text("cell.expression")}: {MarkdownText.Code(member.Expression)}{(inputs.Length == 0 ? "" : $" ({writer.Text("cell.inputs")}: {inputs})")}";
    }

    /// <summary>Adds a row of a table.</summary>
    public static void AppendRow(StringBuilder table, IEnumerable<string> cells)
    {
        foreach (var cell in cells) table.Append("| ").Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(' ');
        table.Append("|\n");
    }

    // Subjects that share a property share what is said of it.
    private static IEnumerable<string> Notes(MarkdownWriter writer, ComparisonEntry comparison, IReadOnlyList<SubjectEntry> subjects) =>
        from criterion in comparison.Criteria
        from cells in subjects.Select(subject => subject.FindCell(comparison, criterion)!).GroupBy(cell => cell.MemberId)
        let names = cells.First().MemberType == comparison.Type ? "" : string.Join(", ", cells.Select(cell => MarkdownText.Escape(cell.Owner.Name[writer.Scope.Language]))) + ", "
        from note in NotesOf(writer, cells.First())
        select $"* {names}{MarkdownText.Escape(criterion.Name[writer.Scope.Language])}: {note}";
}
