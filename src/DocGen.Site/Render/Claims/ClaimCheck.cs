using DocGen.Site.Facts;
using DocGen.Site.Languages;

namespace DocGen.Site.Render.Claims;

/// <summary>Holds claims to the model.</summary>
/// <param name="scope">The page that makes them.</param>
internal sealed class ClaimCheck(PageScope scope)
{
    // As in "18 to 26 ms" and "18초에서 26초".
    private const int WordsBetweenEnds = 6;

    /// <summary>What is wrong with a claim.</summary>
    /// <param name="Id">The diagnostic.</param>
    /// <param name="Message">Its message.</param>
    public readonly record struct Failure(string Id, string Message);

    /// <summary>Holds words to the value of a cell.</summary>
    /// <returns>What is wrong; null where the words hold it.</returns>
    public Failure? Check(string words, CellEntry cell)
    {
        if (Unanswered(cell) is { } failure) return failure;
        var value = ValueOf(cell);
        return Hold(Normal(words), value, cell)
            ? null
            : new("DG2075", $"'{words}' does not say what {cell} is: {Quoted(cell)}. Write the value as it is, or name the relation that the words mean, such as (fact:{cell}=…).");
    }

    /// <summary>Holds a relation to the model.</summary>
    /// <param name="claim">The claim, which has a relation.</param>
    /// <param name="cell">Its cell.</param>
    /// <param name="other">The cell that it is compared with; null where that is a value.</param>
    /// <returns>What is wrong; null where the relation holds.</returns>
    public Failure? Check(Claim claim, CellEntry cell, CellEntry? other)
    {
        if ((Unanswered(cell) ?? (other is null ? null : Unanswered(other))) is { } failure) return failure;
        var relation = claim.Relation!.Value;
        return Holds(relation, cell, other, claim.Other) switch
        {
            true => null,
            false => new("DG2075", $"{cell} is {Quoted(cell)}{(other is null ? "" : $" and {other} is {Quoted(other)}")}, so that '{cell}{claim.Sign}{claim.Other}' does not hold. Mend the sentence, or the value where it is wrong."),
            null => new("DG2077", $"{cell}, which is {Quoted(cell)}, cannot be compared with '{claim.Other}' by '{claim.Sign}'. {Advice(cell, claim)}"),
        };
    }

    private Failure? Unanswered(CellEntry cell) => scope.Cells.ValueOf(cell).State switch
    {
        CellState.Unknown => new("DG2076", $"{cell} is not known, so no sentence can be held to it. Take the claim out, or give the cell its value."),
        CellState.NotApplicable => new("DG2076", $"{cell} does not apply, so no sentence can be held to it. Take the claim out, or claim it of what the criterion applies to."),
        _ => null,
    };

    private object ValueOf(CellEntry cell) => scope.Cells.ValueOf(cell).Value!;

    private string Quoted(CellEntry cell) => $"'{CellRenderer.Text(scope, cell)}'";

    private bool Hold(string words, object value, CellEntry cell) => value switch
    {
        Readings readings => WrittenAmounts.In(words, scope.Strings, readings.Unit) is var amounts && readings.Any(reading => Hold(amounts, reading.Low, reading.High, Unit.Of(readings.Unit))),
        PartialDate date => Forms(date).Any(form => Contains(words, form)),
        bool or string or LocalizedText => Contains(words, CellRenderer.Text(scope, cell)),
        Enum choice => scope.Plan.Site.Catalog.MembersOf(choice).All(member => Contains(words, member.Name[scope.Language])),
        _ when Quantity.Of(value, cell.Criterion.Unit) is { } quantity => WrittenAmounts.In(words, scope.Strings, cell.Criterion.Unit).Any(amount => amount.Quantity.Is(Relation.Equal, quantity) == true),
        _ => false,
    };

    private static bool Hold(IReadOnlyList<WrittenAmounts.Amount> amounts, double? low, double? high, Unit unit)
    {
        bool IsAt(double end, WrittenAmounts.Amount amount) => amount.Quantity.Is(Relation.Equal, Quantity.Of(end, end, unit)) == true;
        if (low is not { } least || high is not { } most || least == most) return amounts.Any(amount => IsAt((low ?? high)!.Value, amount));
        return amounts.Zip(amounts.Skip(1)).Any(ends =>
            ends.Second.Start - ends.First.End <= WordsBetweenEnds
            && IsAt(least, ends.First with { Unit = ends.First.Unit ?? ends.Second.Unit })
            && IsAt(most, ends.Second));
    }

    // What is true to the day is true to the month and to the year.
    private IEnumerable<string> Forms(PartialDate date)
    {
        yield return scope.Values.Date(date);
        yield return date.ToString();
        if (date.Day > 0) yield return scope.Values.Date(new PartialDate(date.Year, date.Month));
        yield return scope.Values.Date(new PartialDate(date.Year));
    }

    // Null where the two do not compare.
    private bool? Holds(Relation relation, CellEntry cell, CellEntry? other, string text)
    {
        var value = ValueOf(cell);
        if (other is not null) return Holds(relation, value, cell.Criterion.Unit, ValueOf(other), other.Criterion.Unit);
        return value switch
        {
            bool answer => bool.TryParse(text, out var stated) ? WhereEqual(relation, answer == stated) : null,
            Enum choice => Holds(relation, choice, text),
            PartialDate date => IsoDate.ParsePartial(text) is { } stated ? Holds(relation, date, stated) : null,
            string or LocalizedText => WhereEqual(relation, Normal(CellRenderer.Text(scope, cell)).Equals(Normal(text), StringComparison.OrdinalIgnoreCase)),
            _ => Quantity.Of(value, cell.Criterion.Unit) is { } amount && Quantity.Read(text, value is TimeSpan ? "" : value is Readings readings ? readings.Unit : cell.Criterion.Unit) is { } stated
                ? amount.Is(relation, stated)
                : null,
        };
    }

    private static bool? Holds(Relation relation, object value, string unit, object other, string otherUnit) => (value, other) switch
    {
        (bool or Enum, _) => value.GetType() == other.GetType() ? WhereEqual(relation, value.Equals(other)) : null,
        (string or LocalizedText, string or LocalizedText) => WhereEqual(relation, value.ToString() == other.ToString()),
        (PartialDate date, PartialDate otherDate) => Holds(relation, date, otherDate),
        _ => Quantity.Of(value, unit) is { } amount && Quantity.Of(other, otherUnit) is { } otherAmount ? amount.Is(relation, otherAmount) : null,
    };

    // Of several members that a value has, each is one that it is.
    private bool? Holds(Relation relation, Enum choice, string text)
    {
        if (scope.Plan.Site.Catalog.MembersOf(choice.GetType()).All(member => member.Value.ToString() != text)) return null;
        return WhereEqual(relation, scope.Plan.Site.Catalog.MembersOf(choice).Any(member => member.Value.ToString() == text));
    }

    // A date is compared as far as both are known; what is known less exactly than is claimed is not the same.
    private static bool? Holds(Relation relation, PartialDate date, PartialDate other)
    {
        var compared = Truncated(date, other).CompareTo(Truncated(other, date));
        var isKnown = (other.Month == 0 || date.Month > 0) && (other.Day == 0 || date.Day > 0);
        return relation switch
        {
            Relation.Equal => compared == 0 && isKnown,
            Relation.Different => compared != 0,
            Relation.Less => compared < 0,
            Relation.AtMost => compared < 0 || (compared == 0 && isKnown),
            Relation.Greater => compared > 0,
            _ => compared > 0 || (compared == 0 && isKnown),
        };
    }

    private static PartialDate Truncated(PartialDate date, PartialDate to) =>
        to.Month == 0 || date.Month == 0 ? new(date.Year) : to.Day == 0 || date.Day == 0 ? new(date.Year, date.Month) : date;

    private static bool? WhereEqual(Relation relation, bool areEqual) => relation switch
    {
        Relation.Equal => areEqual,
        Relation.Different => !areEqual,
        _ => null,
    };

    private string Advice(CellEntry cell, Claim claim) => ValueOf(cell) switch
    {
        bool => "Write = or !=, and true or false.",
        Enum choice => $"Write = or !=, and one of {string.Join(", ", scope.Plan.Site.Catalog.MembersOf(choice.GetType()).Select(member => member.Value))}.",
        PartialDate => "Write a date as 2016, 2016-06 or 2016-06-08, or another cell with a date.",
        TimeSpan => "Write a number with ns, us, ms, s, min, h or d right behind it, such as 125ms, or another cell with a duration.",
        string or LocalizedText => "Texts are compared by = and != alone.",
        _ when cell.Criterion.Unit.Length > 0 || ValueOf(cell) is Readings => $"Write a number with a unit that measures the same, or another cell with one.",
        _ => "Write a number, or another cell with one.",
    };

    private static bool Contains(string words, string form)
    {
        form = Normal(form);
        for (var at = words.IndexOf(form, StringComparison.OrdinalIgnoreCase); at >= 0 && form.Length > 0; at = words.IndexOf(form, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            // Neither a part of a longer number nor of a longer word; a particle may follow.
            if ((at == 0 || !Continues(words[at - 1], form[0])) && (at + form.Length == words.Length || !Continues(form[^1], words[at + form.Length]))) return true;
        }

        return false;
    }

    private static bool Continues(char one, char next) => char.IsAsciiDigit(one) ? char.IsAsciiDigit(next) : char.IsAsciiLetter(one) && char.IsAsciiLetter(next);

    // Which kind of space stands between words says nothing.
    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
