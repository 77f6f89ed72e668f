using DocGen.Shared;
using DocGen.Site.Plan;
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
            Value(scope, cell),
            KebabCase.From(state.ToString()),
            KebabCase.From(cell.Criterion.Kind.ToString()),
            value is Enum && !value.ToString()!.Contains(',') ? KebabCase.From(value.ToString()!) : "",
            value is bool yes ? yes ? "yes" : "no" : "",
            Rank: null,
            derived,
            derived ? member.Expression : "",
            derived ? [.. Inputs(scope, cell)] : [],
            isDefault ? HtmlText.Empty : RichTextRenderer.Render(scope, member.Remarks),
            isDefault ? [] : Citations(scope, member.Citations),
            IsUnsourced(scope, cell, state))
        {
            Checked = PageViews.Day(scope, member.Checked),
            Package = Package(scope, cell),
            Overridden = Overridden(scope, cell),
        };
    }

    /// <summary>The package that a value comes from, where it is not that of the subject: one that is inherited from elsewhere; null otherwise.</summary>
    public static string? Package(PageScope scope, CellEntry cell)
    {
        var catalog = scope.Plan.Site.Catalog;
        return catalog.PackageOf(cell.MemberType) is { } package && package != catalog.PackageOf(cell.Owner.Type) ? package.ToString() : null;
    }

    /// <summary>What another assembly says where the site says something else; null where it is nothing.</summary>
    public static OverriddenView? Overridden(PageScope scope, CellEntry cell) => cell.Overridden is not { } other ? null
        : new(scope.Plan.Site.Catalog.PackageOf(other.MemberType)?.ToString() ?? other.MemberType.Assembly.GetName().Name!, Text(scope, other));

    // A record has its sources as a whole.
    private static bool IsUnsourced(PageScope scope, CellEntry cell, CellState state) =>
        scope.Plan.Site.Catalog.CitesForValues
        && cell is { Owner: SubjectEntry, Member: { Provenance: Provenance.Authored, Citations.Count: 0 } }
        && state == CellState.Known;

    /// <summary>A cell's value in the page's language; what stands in for a translation says which language it is in.</summary>
    public static HtmlText Value(PageScope scope, CellEntry cell) => scope.Cells.ValueOf(cell).Value switch
    {
        LocalizedText text => StandIn.Mark(scope, text),
        Readings readings => new(string.Join(HtmlEncoding.Encode(scope.Strings["format.list"]), readings.Select(reading => Reading(scope, reading, readings.Unit)))),
        _ => HtmlText.Escape(Text(scope, cell)),
    };

    private static string Reading(PageScope scope, Reading reading, string unit)
    {
        var label = reading.TranslatedLabel is { } text ? StandIn.Mark(scope, text) : HtmlText.Escape(reading.Label);
        var figure = HtmlEncoding.Encode(scope.Values.Figure(reading, unit));
        return label.IsEmpty ? figure : $"{label} {figure}";
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
        LocalizedText text => scope.Read(text).Text,
        Readings readings => scope.Values.Format(scope.Read(readings)),
        Enum choice => string.Join(scope.Strings["format.members"], scope.Plan.Site.Catalog.MembersOf(choice).Select(member => member.Name[scope.Language])),
        _ => scope.Values.Format(value, cell.Criterion.Unit),
    };

    public static CriterionView Criterion(PageScope scope, CriterionEntry criterion) => new(
        PageScope.CriterionAnchor(criterion),
        criterion.Name[scope.Language],
        RichTextRenderer.Render(scope, criterion.Summary),
        RichTextRenderer.Render(scope, criterion.Remarks),
        criterion.Unit,
        criterion.Better switch { Direction.Lower => "lower", Direction.Higher => "higher", _ => "" },
        Citations(scope, criterion.Citations))
    {
        StandIn = StandIn.Name(scope, criterion.Name),
    };

    /// <summary>The sources of one thing, each once with all places in it.</summary>
    public static IReadOnlyList<CitationView> Citations(PageScope scope, IReadOnlyList<CitationEntry> citations) =>
    [
        .. citations
            .Select(citation => (Entry: scope.Plan.Site.Catalog.Find<ReferenceEntry>(citation.Reference), citation.Where))
            .Where(citation => citation.Entry is not null)
            .GroupBy(citation => citation.Entry!, citation => citation.Where)
            .Select(places => new CitationView(
                scope.Plan.Bibliography.NumberOf(places.Key),
                scope.Href(places.Key),
                places.Key.Name[scope.Language],
                TitleLanguage(scope, places.Key),
                string.Join("; ", places.Where(place => place.Length > 0).Distinct(StringComparer.Ordinal)))),
    ];

    /// <summary>The language of a source's title where it is not the page's; empty otherwise. A name that the author gave it is in the page's language.</summary>
    public static string TitleLanguage(PageScope scope, ReferenceEntry reference) =>
        reference.Language != scope.Language && reference.Name[scope.Language] == reference.Title ? reference.Language : "";

    /// <summary>The sources of a page as a whole: each once, by number, without the places in it.</summary>
    public static IReadOnlyList<CitationView> Sources(IEnumerable<CitationView> citations) =>
        [.. citations.DistinctBy(citation => citation.Number).OrderBy(citation => citation.Number).Select(citation => citation with { Where = "" })];

    // What an expression names: other cells of the same thing, documented things, and the subject's own stack.
    internal static IEnumerable<InputView> Inputs(PageScope scope, CellEntry cell)
    {
        if (cell.Owner is SubjectEntry { Stack.IsEmpty: false } subject && cell.Member.Expression.Contains("StackOf(this)", StringComparison.Ordinal))
            yield return new($"{subject.Name[scope.Language]}: {scope.Strings["stack.stack"]}", scope.Href(subject), "", "");
        foreach (var name in cell.Member.Inputs)
        {
            if (FindCell(cell, name) is { } other)
                yield return new(other.Criterion.Name[scope.Language], scope.Href(other), Text(scope, other), "");
            else if (FindEntry(scope.Plan, name) is { } entry)
                yield return new(entry.Name[scope.Language], scope.Href(entry), "", PageScope.LayerOf(entry));
        }
    }

    /// <summary>What a name in the expression of a derived value means: another cell of the same subject, a documented thing, or null for neither.</summary>
    public static object? InputOf(SitePlan plan, CellEntry cell, string name) => (object?)FindCell(cell, name) ?? FindEntry(plan, name);

    // Of two comparisons that ask the same, the cell's own is meant.
    private static CellEntry? FindCell(CellEntry cell, string name) => cell.Owner.Cells
        .Where(other => other.PropertyName == name && other != cell)
        .OrderBy(other => other.ComparisonType != cell.ComparisonType)
        .FirstOrDefault();

    // Expressions are mostly about stacks, so of two things of one name the layer is meant.
    private static CatalogEntry? FindEntry(SitePlan plan, string name) =>
        plan.Names.Find<CatalogEntry>(name) ?? plan.Names.Find<LayerEntry>(name) ?? (CatalogEntry?)plan.Names.Find<SubjectEntry>(name);
}
