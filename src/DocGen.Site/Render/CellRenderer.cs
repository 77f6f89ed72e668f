using DocGen.Site.Render.Figures;
using DocGen.Site.Render.Templates;
using DocGen.Site.Render.Views;

namespace DocGen.Site.Render;

/// <summary>Makes the views of cells, criteria and citations.</summary>
internal static class CellRenderer
{
    public static CellView Cell(PageScope scope, CellEntry cell, bool anchored)
    {
        var (value, state) = scope.Cells.ValueOf(cell);
        var member = cell.Member;

        // What is said of a criterion that answers itself is said once, at the criterion.
        var isDefault = cell.MemberType == cell.ComparisonType;
        var derived = member.Provenance == Provenance.Derived;
        return new CellView(
            anchored ? PageScope.CellAnchor(cell) : "",
            HtmlText.Escape(Text(scope, cell)),
            state switch { CellState.Known => "known", CellState.Unknown => "unknown", _ => "not-applicable" },
            KebabCase.From(cell.Criterion.Kind.ToString()),
            value is Enum ? KebabCase.From(value.ToString()!) : "",
            value is bool yes ? yes ? "yes" : "no" : "",
            derived,
            derived ? member.Expression : "",
            derived ? [.. member.Inputs.Select(input => Input(scope, cell, input)).OfType<LinkView>()] : [],
            isDefault ? HtmlText.Empty : RichTextRenderer.Render(scope, member.Remarks),
            isDefault ? [] : Citations(scope, member.Citations));
    }

    /// <summary>A cell's value in the page's language, as plain text.</summary>
    public static string Text(PageScope scope, CellEntry cell)
    {
        var (value, state) = scope.Cells.ValueOf(cell);
        return state switch
        {
            CellState.Unknown => scope.Strings["cell.unknown"],
            CellState.NotApplicable => scope.Strings["cell.not_applicable"],
            _ => Text(scope, cell, value!),
        };
    }

    private static string Text(PageScope scope, CellEntry cell, object value) => value switch
    {
        LocalizedText text => text.TryGet(scope.Language, out var localized) ? localized : text.ToString(),
        Enum member => cell.Owner.Catalog.FindMember(member)?.Name[scope.Language] ?? cell.Comparison.Catalog.FindMember(member)?.Name[scope.Language] ?? member.ToString(),
        _ => scope.Values.Format(value, cell.Criterion.Unit),
    };

    public static CriterionView Criterion(PageScope scope, CriterionEntry criterion) => new(
        PageScope.CriterionAnchor(criterion),
        criterion.Name[scope.Language],
        RichTextRenderer.Render(scope, criterion.Summary),
        RichTextRenderer.Render(scope, criterion.Remarks),
        criterion.Unit,
        criterion.Better switch { Direction.Lower => "lower", Direction.Higher => "higher", _ => "" },
        Citations(scope, criterion.Citations));

    public static IReadOnlyList<CitationView> Citations(PageScope scope, IReadOnlyList<CitationEntry> citations) =>
    [
        .. citations
            .Select(citation => (Entry: scope.Plan.Site.Catalog.References.FirstOrDefault(reference => reference.Type == citation.Reference), citation.Where))
            .Where(citation => citation.Entry is not null)
            .Select(citation => new CitationView(
                scope.Plan.Bibliography.NumberOf(citation.Entry!),
                scope.Href(citation.Entry!),
                citation.Entry!.Name[scope.Language],
                citation.Where)),
    ];

    public static MatrixView Matrix(PageScope scope, ComparisonEntry comparison, IReadOnlyList<SubjectEntry> subjects, FigureRequest request)
    {
        // Links to cells lead to the matrix that the comparison's own page is about.
        var anchored = request.IsSubjectOfPage;
        return new MatrixView(
            comparison.Name[scope.Language],
            request.Caption,
            scope.Href(comparison),
            [.. subjects.Select(subject => new LinkView(subject.Name[scope.Language], scope.Href(subject)))],
            [
                .. comparison.Criteria.Select(criterion => new MatrixRowView(
                    Criterion(scope, criterion) with { Id = anchored ? PageScope.CriterionAnchor(criterion) : "" },
                    [.. subjects.Select(subject => Cell(scope, subject.FindCell(comparison, criterion)!, anchored))])),
            ]);
    }

    // An input is a documented thing, or another criterion of the same subject.
    private static LinkView? Input(PageScope scope, CellEntry cell, string name)
    {
        if (cell.Comparison.Criteria.FirstOrDefault(criterion => criterion.PropertyName == name) is { } criterion
            && cell.Owner.FindCell(cell.Comparison, criterion) is { } other && other != cell)
            return new LinkView(criterion.Name[scope.Language], scope.Href(other));
        return scope.Plan.Names.Find<CatalogEntry>(name, out _) is { } entry ? new LinkView(entry.Name[scope.Language], scope.Href(entry)) : null;
    }
}
