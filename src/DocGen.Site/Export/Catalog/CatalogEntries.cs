using DocGen.Site.Render;

namespace DocGen.Site.Export.Catalog;

/// <summary>Writes documented things, kind by kind.</summary>
internal static class CatalogEntries
{
    public static void Layer(CatalogWriter catalog, LayerEntry layer)
    {
        catalog.Entry(layer);
        catalog.Text("base", layer.Base?.Id ?? "");
        catalog.Text("color", KebabCase.From(catalog.Scope.Plan.Colors.ColorOf(layer).ToString()));
    }

    public static void Subject(CatalogWriter catalog, SubjectEntry subject)
    {
        catalog.Entry(subject);
        catalog.Text("base", subject.Base?.Id ?? "");
        catalog.Flag("category", subject.IsCategory);
        if (!subject.Stack.IsEmpty) catalog.Object("stack", () => Stack(catalog, subject.Stack));
        if (Known(catalog, subject.Versus) is { Count: > 0 } versus) catalog.List("versus", versus, catalog.Item);
        catalog.Objects("cells", subject.Cells, cell => Cell(catalog, cell));
    }

    public static void Collection(CatalogWriter catalog, CollectionEntry collection)
    {
        catalog.Entry(collection);
        catalog.Text("layout", KebabCase.From(collection.Layout.ToString()));
        if (collection.GroupBy.Length > 0) catalog.Text("groupBy", collection.Criterion(collection.GroupBy).Id);
        Criteria(catalog, "fields", collection, _ => "");
    }

    public static void Record(CatalogWriter catalog, RecordEntry record)
    {
        catalog.Entry(record);
        catalog.Text("collection", catalog.Scope.Plan.Site.Catalog.CollectionOf(record).Id);
        if (Known(catalog, record.About) is { Count: > 0 } about) catalog.List("about", about, catalog.Item);
        catalog.Objects("cells", record.Cells, cell => Cell(catalog, cell));
    }

    public static void Comparison(CatalogWriter catalog, ComparisonEntry comparison, IReadOnlyList<SubjectEntry> subjects)
    {
        catalog.Entry(comparison);
        catalog.Localized("csv", scope => Plan.RelativeAddress.Encode(Path.ChangeExtension(scope.Plan.PlaceOf(scope.Language, comparison).Address, ".csv")));
        catalog.List("subjects", subjects, subject => catalog.Item(subject.Id));
        Criteria(catalog, "criteria", comparison, PageScope.CriterionAnchor);
    }

    // Criteria have an anchor of their own on the page of a comparison alone.
    private static void Criteria(CatalogWriter catalog, string name, CriteriaEntry owner, Func<CriterionEntry, string> anchorOf) =>
        catalog.Objects(name, owner.Criteria, criterion =>
        {
            catalog.Text("id", criterion.Id);
            catalog.Localized("name", criterion.Name);
            catalog.Text("kind", KebabCase.From(criterion.Kind.ToString()));
            if (criterion.Kind == CriterionKind.Enumeration) catalog.Text("enumeration", CatalogWriter.IdOf(criterion.ValueType));
            catalog.Text("unit", criterion.Unit);
            catalog.Text("better", criterion.Better switch { Direction.Lower => "lower", Direction.Higher => "higher", _ => "" });
            catalog.Localized("summary", criterion.Summary);
            catalog.Localized("remarks", criterion.Remarks);
            catalog.Pages(owner, anchorOf(criterion));
            catalog.Citations(criterion.Citations);
        });

    private static IReadOnlyList<string> Known(CatalogWriter catalog, IEnumerable<Type> types) =>
        [.. catalog.Scope.Plan.Site.Catalog.Find<CatalogEntry>(types).Select(entry => entry.Id)];

    public static void Enumeration(CatalogWriter catalog, EnumerationEntry enumeration)
    {
        catalog.Text("id", CatalogWriter.IdOf(enumeration.Type));
        catalog.Objects("members", enumeration.Members, member =>
        {
            catalog.Text("value", member.Value.ToString());
            catalog.Localized("name", member.Name);
            catalog.Localized("summary", member.Summary);
        });
    }

    public static void Reference(CatalogWriter catalog, ReferenceEntry reference)
    {
        catalog.Entry(reference);
        catalog.Number("number", catalog.Scope.Plan.Bibliography.NumberOf(reference));
        catalog.Text("title", reference.Title);
        catalog.Text("address", reference.Address);
        catalog.Text("author", reference.Author);
        catalog.Text("language", reference.Language);
        if (reference.Year is { } year) catalog.Number("year", year);
    }

    private static void Stack(CatalogWriter catalog, Stack stack)
    {
        Layers(catalog, stack.Layers, 0);
        catalog.Text("boundary", stack.Boundary?.Id ?? "");
        catalog.Objects("lanes", stack.Lanes, lane =>
        {
            catalog.Text("name", lane.Name.Id);
            catalog.Flag("repeats", lane.Repeats);
            Layers(catalog, lane.Layers, lane.BaseDepth);
        });
    }

    private static void Layers(CatalogWriter catalog, IReadOnlyList<LayerEntry> layers, int depth) =>
        catalog.Objects("layers", layers.Index(), layer =>
        {
            catalog.Text("layer", layer.Item.Id);
            catalog.Number("depth", depth + layer.Index);
        });

    private static void Cell(CatalogWriter catalog, CellEntry cell)
    {
        var (value, state) = catalog.Scope.Cells.ValueOf(cell);
        if (cell.Owner is SubjectEntry) catalog.Text("comparison", cell.Comparison.Id);
        catalog.Text("criterion", cell.Criterion.Id);
        catalog.Answer(state, value, scope => CellRenderer.Text(scope, cell), cell.Member, Inputs(catalog, cell));
        if (cell.Owner is SubjectEntry) catalog.Pages(cell.Comparison, PageScope.CellAnchor(cell));
    }

    private static IEnumerable<string> Inputs(CatalogWriter catalog, CellEntry cell) => cell.Member.Inputs
        .Select(name => CellRenderer.InputOf(catalog.Scope.Plan, cell, name) switch
        {
            CellEntry other => other.Criterion.Id,
            CatalogEntry entry => entry.Id,
            _ => "",
        })
        .Where(id => id.Length > 0);
}
