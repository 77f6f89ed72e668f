using System.Text;

namespace DocGen.Site.Languages;

/// <summary>
/// The order of names in navigation, tables and lists: digits, then Hangul by code point, then everything else, case and
/// brackets ignored. It is the same on every machine.
/// </summary>
public sealed class NameOrder : IComparer<string>
{
    private NameOrder()
    {
    }

    /// <summary>The order.</summary>
    public static NameOrder Instance { get; } = new();

    /// <summary>Compares two names. Names that differ in case or brackets only are told apart by their code units.</summary>
    /// <param name="first">A name.</param>
    /// <param name="second">Another name.</param>
    /// <returns>Less than, greater than or equal to zero, as the first stands before, after or with the second.</returns>
    public int Compare(string? first, string? second)
    {
        using var left = Weights(first ?? "").GetEnumerator();
        using var right = Weights(second ?? "").GetEnumerator();
        while (true)
        {
            var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
            if (!hasLeft || !hasRight)
                return hasLeft ? 1 : hasRight ? -1 : string.CompareOrdinal(first ?? "", second ?? "");
            var order = left.Current.CompareTo(right.Current);
            if (order != 0)
                return order;
        }
    }

    private static IEnumerable<(int Group, int CodePoint)> Weights(string name) =>
        name.EnumerateRunes()
            .Where(rune => !IsBracket(rune))
            .Select(rune => (Group(rune), Rune.ToUpperInvariant(rune).Value));

    private static bool IsBracket(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.OpenPunctuation or System.Globalization.UnicodeCategory.ClosePunctuation;

    private static int Group(Rune rune) =>
        Rune.IsWhiteSpace(rune) ? 0
        : Rune.IsDigit(rune) ? 1
        : rune.IsBmp && Hangul.IsSyllable((char)rune.Value) ? 2
        : 3;
}
