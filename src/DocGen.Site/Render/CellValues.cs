using System.Collections.Concurrent;
using DocGen.Site.Load;
using DocGen.Site.Problems;

namespace DocGen.Site.Render;

/// <summary>The values of the model's cells, each evaluated once, when the first page wants it.</summary>
internal sealed class CellValues(SiteCatalog catalog, ProblemList problems)
{
    private readonly ConcurrentDictionary<CellEntry, Lazy<(object? Value, CellState State)>> _values = new();

    public (object? Value, CellState State) ValueOf(CellEntry cell) => _values.GetOrAdd(cell, cell => new(() => Evaluate(cell))).Value;

    private (object?, CellState) Evaluate(CellEntry cell)
    {
        try
        {
            var value = cell.GetValue();
            if (value is Enum choice && catalog.MembersOf(choice).Count == 0)
            {
                problems.Error("DG1035", catalog.LocationOf(cell), $"'{cell}' is {choice:D}, for which '{choice.GetType().Name}' has no member, so that it has no name. Give one of its members{(choice.GetType().IsDefined(typeof(FlagsAttribute), false) ? ", or several joined by |" : "")}.");
                return (null, CellState.Unknown);
            }

            if (value is LocalizedText text) catalog.MissingTexts.Report(cell, text, problems);
            return (value, cell.StateOf(value));
        }
        // The author's property may throw anything at all.
        catch (Exception exception)
        {
            var cause = exception.GetBaseException();
            problems.Error("DG2020", catalog.LocationOf(cell), $"'{cell}' threw {cause.GetType().Name}: {cause.Message} A cell's property has to return a value, or null where it is not known.");
            return (null, CellState.Unknown);
        }
    }
}
