using System.Text;
using DocGen.Site.Render;
using DocGen.Site.Render.Figures;

namespace DocGen.Site.Export.Twins;

/// <summary>Writes a matrix as a table, and below it what is said of its cells.</summary>
internal static class MatrixTwin
{
    public static string Write(TwinWriter twin, MatrixOutline matrix)
    {
        var (comparison, subjects) = matrix;
        var table = new StringBuilder();
        AppendRow(table, subjects.Select(twin.Link).Prepend(twin.Text("criterion.criterion")));
        AppendRow(table, subjects.Select(_ => "---").Prepend("---"));
        foreach (var criterion in comparison.Criteria)
            AppendRow(table, subjects.Select(subject => twin.Value(subject.FindCell(comparison, criterion)!)).Prepend(twin.Criterion(criterion)));
        var notes = string.Join('\n', Notes(twin, comparison, subjects));
        return table + (notes.Length == 0 ? "" : "\n" + notes);
    }

    /// <summary>What is said of a cell besides its value, each as a line: its footnote, and how it is derived.</summary>
    public static IEnumerable<string> NotesOf(TwinWriter twin, CellEntry cell)
    {
        var member = cell.Member;
        // What is said of a criterion that answers itself is said at the criterion.
        if (cell.MemberType != cell.ComparisonType && RichTextTwin.Line(twin, member.Remarks) is { Length: > 0 } remarks) yield return remarks;
        if (member.Provenance != Provenance.Derived || member.Expression.Length == 0) yield break;
        var inputs = string.Join(", ", CellRenderer.Inputs(twin.Scope, cell).Select(input => MarkdownText.Link(MarkdownText.Escape(input.Title), twin.HrefTo(input.Href))));
        yield return $"{twin.Text("cell.expression")}: {MarkdownText.Code(member.Expression)}{(inputs.Length == 0 ? "" : $" ({twin.Text("cell.inputs")}: {inputs})")}";
    }

    /// <summary>Adds a row of a table.</summary>
    public static void AppendRow(StringBuilder table, IEnumerable<string> cells)
    {
        foreach (var cell in cells) table.Append("| ").Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(' ');
        table.Append("|\n");
    }

    // Subjects that share a property share what is said of it.
    private static IEnumerable<string> Notes(TwinWriter twin, ComparisonEntry comparison, IReadOnlyList<SubjectEntry> subjects) =>
        from criterion in comparison.Criteria
        from cells in subjects.Select(subject => subject.FindCell(comparison, criterion)!).GroupBy(cell => cell.MemberId)
        let names = cells.First().MemberType == comparison.Type ? "" : string.Join(", ", cells.Select(cell => MarkdownText.Escape(cell.Owner.Name[twin.Scope.Language]))) + ", "
        from note in NotesOf(twin, cells.First())
        select $"* {names}{MarkdownText.Escape(criterion.Name[twin.Scope.Language])}: {note}";
}
