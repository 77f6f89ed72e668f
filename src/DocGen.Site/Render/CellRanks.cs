using DocGen.Site.Diagrams;
using DocGen.Site.Languages;
using DocGen.Site.Load;

namespace DocGen.Site.Render;

/// <summary>
/// The order of a criterion's values: numbers by value, durations by length, dates by time, readings by their first figure, members of an
/// enumeration as they are declared, yes before no, texts by name. What is not known or does not apply has no place in it.
/// </summary>
internal static class CellRanks
{
    /// <summary>Finds the places of values.</summary>
    /// <param name="scope">The page, in whose language texts are compared.</param>
    /// <param name="cells">The cells of one criterion.</param>
    /// <returns>The place of each known value, from 0; equal values share one.</returns>
    public static IReadOnlyDictionary<CellEntry, int> Of(PageScope scope, IEnumerable<CellEntry> cells)
    {
        var keys = cells
            .Select(cell => (Cell: cell, scope.Cells.ValueOf(cell).Value))
            .Where(known => known.Value is not null)
            .ToDictionary(known => known.Cell, known => (Quantity: QuantityOf(scope, known.Value!), Text: CellRenderer.Text(scope, known.Cell)));
        var order = keys.Values.Distinct().OrderBy(key => key.Quantity).ThenBy(key => key.Text, NameOrder.Of(scope.Language));
        var places = order.Select((key, place) => (key, place)).ToDictionary(ranked => ranked.key, ranked => ranked.place);
        return keys.ToDictionary(pair => pair.Key, pair => places[pair.Value]);
    }

    private static double QuantityOf(PageScope scope, object value) => value switch
    {
        bool answer => answer ? 0 : 1,
        Enum choice => PlaceOf(scope.Plan.Site.Catalog, choice),
        PartialDate date => date.Year * 10_000 + date.Month * 100 + date.Day,
        Readings readings => readings[0].Low ?? readings[0].High ?? 0,
        _ => ChartItem.QuantityOf(value) ?? 0,
    };

    private static double PlaceOf(SiteCatalog catalog, Enum choice) =>
        catalog.MembersOf(choice) is [var first, ..] ? catalog.MembersOf(choice.GetType()).TakeWhile(member => member != first).Count() : double.MaxValue;
}
