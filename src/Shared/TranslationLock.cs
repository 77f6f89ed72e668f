using System.Text;

namespace DocGen.Shared;

/// <summary>
/// What somebody vouched for: what each text was when all languages said the same. It lies in the content folder, a text a line; <c>docgen accept</c> writes it, and so
/// does the fix in editors.
/// </summary>
/// <param name="Units">The texts by key.</param>
/// <param name="Flaws">The lines that are not as <c>docgen accept</c> writes them.</param>
internal sealed record TranslationLock(IReadOnlyDictionary<string, LockedUnit> Units, IReadOnlyList<LockFlaw> Flaws)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "translations.lock";

    /// <summary>What a line that says nothing begins with.</summary>
    public const string Comment = "# ";

    /// <summary>What stands between the path of a page and the anchor of a section.</summary>
    public const char Anchor = '#';

    /// <summary>What stands between something of the model and which of its texts is meant.</summary>
    public const char Member = '/';

    private const string Head = Comment + "Written by 'docgen accept': what each text was when somebody last vouched that all languages say the same.\n";

    /// <summary>The key of a text of the model.</summary>
    /// <param name="id">The documentation id of what it is said of.</param>
    /// <param name="what">Which text of it.</param>
    public static string KeyOf(string id, string what) => $"{id}{Member}{what}";

    /// <summary>Reads the file, as far as it can be read.</summary>
    /// <param name="text">What is in it.</param>
    public static TranslationLock Read(string text)
    {
        var units = new Dictionary<string, LockedUnit>(StringComparer.Ordinal);
        List<LockFlaw> flaws = [];
        var (number, last, isSorted) = (0, "", true);
        foreach (var written in text.Split('\n'))
        {
            number++;
            var line = written.TrimEnd();
            if (line.Length == 0 || line.StartsWith(Comment, StringComparison.Ordinal)) continue;
            if (LockedUnit.Parse(line, number) is not { } unit)
            {
                flaws.Add(new(number, IsConflict(line) ? LockFlawKind.Conflict : LockFlawKind.NoUnit));
                continue;
            }

            units[unit.Key] = units.TryGetValue(unit.Key, out var other) ? other.With(unit) : unit;
            if (isSorted && string.CompareOrdinal(last, unit.Key) > 0)
            {
                isSorted = false;
                flaws.Add(new(number, LockFlawKind.Order, last));
            }

            last = unit.Key;
        }

        return new(units, flaws);
    }

    /// <summary>Writes units and their languages in ordinal order, so that what two branches change lies apart where it can.</summary>
    public static string Write(IEnumerable<LockedUnit> units)
    {
        var text = new StringBuilder(Head);
        foreach (var unit in units.OrderBy(static unit => unit.Key, StringComparer.Ordinal)) text.Append(unit).Append('\n');
        return text.ToString();
    }

    // Git marks what it could not merge by seven equal signs of a kind.
    private static bool IsConflict(string line) =>
        line[0] is '<' or '|' or '=' or '>' && line.Length >= 7 && line.Take(7).All(sign => sign == line[0]) && (line.Length == 7 || line[7] == ' ');
}

/// <summary>A line that is not as <c>docgen accept</c> writes it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Before">The key of the line before it that belongs behind it; empty where that is not what is wrong.</param>
internal readonly record struct LockFlaw(int Line, LockFlawKind Kind, string Before = "");

/// <summary>What is wrong with a line.</summary>
internal enum LockFlawKind
{
    /// <summary>It is no text with its hashes.</summary>
    NoUnit,

    /// <summary>Git has marked what two branches changed.</summary>
    Conflict,

    /// <summary>It stands behind one that belongs behind it.</summary>
    Order,
}
