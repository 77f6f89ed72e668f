using System.Text;
using DocGen.Shared;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Translations;

/// <summary>
/// What somebody vouched for: what each text was when all languages said the same. It lies in the content folder, a text a line; only <c>docgen accept</c> writes it.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Units">The texts by key.</param>
internal sealed record TranslationLock(string File, IReadOnlyDictionary<string, LockedUnit> Units)
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

    /// <summary>Writes units and their languages in ordinal order, so that what two branches change lies apart where it can.</summary>
    public static string Write(IEnumerable<LockedUnit> units)
    {
        var text = new StringBuilder(Head);
        foreach (var unit in units.OrderBy(unit => unit.Key, StringComparer.Ordinal))
        {
            text.Append(unit.Key);
            foreach (var (language, hashes) in unit.Hashes.OrderBy(hashes => hashes.Key, StringComparer.Ordinal))
                foreach (var hash in hashes) text.Append(' ').Append(language).Append('=').Append(hash);
            text.Append('\n');
        }

        return text.ToString();
    }
}

/// <summary>A text that somebody vouched for.</summary>
/// <param name="Key">A page's path and the anchor of a section, <c>guide/start#install</c>, or what a text of the model is to what: <c>T:My.Model.Bread/summary</c>.</param>
/// <param name="Location">Where it stands in the file.</param>
/// <param name="Hashes">What it was, by language; more than one where two branches vouched for it and were merged.</param>
internal sealed record LockedUnit(string Key, Location Location, IReadOnlyDictionary<string, IReadOnlyList<UnitHash>> Hashes)
{
    /// <summary>The path of its page; empty for a text of the model.</summary>
    public string Page => IsOfModel ? "" : Key.Split(TranslationLock.Anchor, 2)[0];

    /// <summary>The documentation id of what it is said of; empty for a section of a page.</summary>
    public string Id => IsOfModel ? Key[..Key.LastIndexOf(TranslationLock.Member)] : "";

    /// <summary>Whether it is a text of the model.</summary>
    public bool IsOfModel => Key is [>= 'A' and <= 'Z', ':', ..] && Key.Contains(TranslationLock.Member, StringComparison.Ordinal);

    /// <summary>Whether somebody vouched for a text.</summary>
    public bool Vouches(string language, UnitHash hash) => Hashes.TryGetValue(language, out var hashes) && hashes.Contains(hash);
}

/// <summary>The hash of a text in a language.</summary>
/// <param name="Heading">That of its heading; empty where it has none.</param>
/// <param name="Words">That of its other words and of what its links lead to.</param>
internal readonly record struct UnitHash(string Heading, string Words)
{
    private static readonly string s_nothing = MeaningHash.Of("");

    /// <summary>Whether there are any words below the heading.</summary>
    public bool HasWords => Words != s_nothing;

    /// <summary>Reads a hash as it is written.</summary>
    public static UnitHash Parse(string written) => written.Split('-', 2) is [var heading, var words] ? new(heading, words) : new("", written);

    /// <inheritdoc/>
    public override string ToString() => Heading.Length == 0 ? Words : $"{Heading}-{Words}";
}
