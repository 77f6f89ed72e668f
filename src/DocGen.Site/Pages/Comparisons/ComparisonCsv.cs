using System.Text;
using DocGen.Site.Languages;
using DocGen.Site.Render;

namespace DocGen.Site.Pages.Comparisons;

/// <summary>Writes a comparison as comma-separated values (RFC 4180): a row for each subject, a column for each criterion, and the addresses of the row's sources.</summary>
internal static class ComparisonCsv
{
    /// <summary>Where the file of a comparison is, beside its page.</summary>
    public static string AddressOf(string page) => Path.ChangeExtension(page, ".csv");

    public static string Write(PageScope scope, ComparisonEntry comparison)
    {
        var csv = new StringBuilder();
        AppendRow(csv, [scope.Strings["kind.subject"], .. comparison.Criteria.Select(criterion => Header(scope, criterion)), scope.Strings["cell.sources"]]);
        foreach (var subject in scope.Plan.Languages[scope.Language].SubjectsOf(comparison))
        {
            var cells = comparison.Criteria.Select(criterion => subject.FindCell(comparison, criterion)!).ToList();
            AppendRow(csv, [subject.Name[scope.Language], .. cells.Select(cell => Value(scope, cell)), Sources(scope, cells)]);
        }

        return csv.ToString();
    }

    private static string Header(PageScope scope, CriterionEntry criterion) =>
        criterion.Unit.Length == 0 ? criterion.Name[scope.Language] : $"{criterion.Name[scope.Language]} ({criterion.Unit})";

    // The column says the unit.
    private static string Value(PageScope scope, CellEntry cell) =>
        scope.Cells.ValueOf(cell).Value is { } value && PlainNumber.Of(value) is not null ? scope.Values.Format(value) : CellRenderer.Text(scope, cell);

    private static string Sources(PageScope scope, IEnumerable<CellEntry> cells) => string.Join(' ', cells
        .SelectMany(cell => scope.Plan.Site.Catalog.Find<ReferenceEntry>(cell.Member.Citations.Select(citation => citation.Reference)))
        .Select(reference => reference.Address)
        .Distinct(StringComparer.Ordinal));

    // The format ends its lines so, whatever the rest of a site does.
    private static void AppendRow(StringBuilder csv, IEnumerable<string> fields) => csv.AppendJoin(',', fields.Select(Quoted)).Append("\r\n");

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
