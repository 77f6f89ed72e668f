using System.Text;

namespace DocGen.Shared;

/// <summary>A text that somebody vouched for, as it stands on a line of <c>translations.lock</c>.</summary>
/// <param name="Key">A page's path and the anchor of a section, <c>guide/start#install</c>, or what a text of the model is to what: <c>T:My.Model.Bread/summary</c>.</param>
/// <param name="Line">The line, from 1; 0 where it stands nowhere yet.</param>
/// <param name="Hashes">What it was, by language; more than one where two branches vouched for it and were merged.</param>
internal sealed record LockedUnit(string Key, int Line, IReadOnlyDictionary<string, IReadOnlyList<UnitHash>> Hashes)
{
    /// <summary>The path of its page; empty for a text of the model.</summary>
    public string Page => IsOfModel ? "" : Key.Split(TranslationLock.Anchor)[0];

    /// <summary>The documentation id of what it is said of; empty for a section of a page.</summary>
    public string Id => IsOfModel ? Key.Substring(0, Key.LastIndexOf(TranslationLock.Member)) : "";

    /// <summary>Which text of that it is: <c>name</c>, <c>summary</c>, <c>remarks</c> or <c>value</c>; empty for a section of a page.</summary>
    public string What => IsOfModel ? Key.Substring(Key.LastIndexOf(TranslationLock.Member) + 1) : "";

    /// <summary>Whether it is a text of the model.</summary>
    public bool IsOfModel => Key is [>= 'A' and <= 'Z', ':', ..] && Key.IndexOf(TranslationLock.Member) >= 0;

    /// <summary>Whether somebody vouched for a text.</summary>
    public bool Vouches(string language, UnitHash hash) => Hashes.TryGetValue(language, out var hashes) && hashes.Contains(hash);

    /// <summary>Reads a line; null where it is none.</summary>
    /// <param name="written">The line without its end.</param>
    /// <param name="number">Its number.</param>
    public static LockedUnit? Parse(string written, int number = 0)
    {
        var hashes = new Dictionary<string, IReadOnlyList<UnitHash>>(StringComparer.Ordinal);
        var end = written.Length;
        // A key may hold spaces, so the hashes are read from the end.
        for (var space = written.LastIndexOf(' '); space > 0; space = written.LastIndexOf(' ', end - 1))
        {
            var (language, rest) = written.IndexOf('=', space, end - space) is > 0 and var sign
                ? (written.Substring(space + 1, sign - space - 1), written.Substring(sign + 1, end - sign - 1))
                : ("", "");
            if (!IsLanguage(language) || UnitHash.Parse(rest) is not { } hash) break;
            hashes[language] = hashes.TryGetValue(language, out var later) ? [hash, .. later] : [hash];
            end = space;
        }

        return hashes.Count == 0 || written[0] == ' ' ? null : new(written.Substring(0, end), number, hashes);
    }

    /// <summary>It with what another line vouches for. Of two branches each is right: what is merged may be of the one in this language and of the other in that.</summary>
    public LockedUnit With(LockedUnit other)
    {
        var hashes = new Dictionary<string, IReadOnlyList<UnitHash>>(StringComparer.Ordinal);
        foreach (var language in Hashes.Keys.Union(other.Hashes.Keys)) hashes[language] = [.. In(language).Union(other.In(language))];
        return this with { Hashes = hashes };
    }

    /// <summary>The line as <c>docgen accept</c> writes it.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(Key);
        foreach (var hashes in Hashes.OrderBy(static hashes => hashes.Key, StringComparer.Ordinal))
            foreach (var hash in hashes.Value) line.Append(' ').Append(hashes.Key).Append('=').Append(hash);
        return line.ToString();
    }

    private IReadOnlyList<UnitHash> In(string language) => Hashes.TryGetValue(language, out var hashes) ? hashes : [];

    private static bool IsLanguage(string tag) => tag.Length > 0 && tag.All(static sign => sign is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-');
}

/// <summary>The hash of a text in a language.</summary>
/// <param name="Heading">That of its heading; empty where it has none.</param>
/// <param name="Words">That of its other words and of what its links lead to.</param>
internal readonly record struct UnitHash(string Heading, string Words)
{
    /// <summary>How much of its hash a heading needs, which is compared with those of its own page alone.</summary>
    public const int HeadingLength = 8;

    private static readonly string s_nothing = MeaningHash.Of("");

    /// <summary>Whether there are any words below the heading.</summary>
    public bool HasWords => Words != s_nothing;

    /// <summary>Reads a hash as it is written; null where it is none. A heading of no words, which was written once, is none.</summary>
    public static UnitHash? Parse(string written) => written.Split('-') switch
    {
        [var words] when IsHash(words, MeaningHash.Length) => new("", words),
        [var heading, var words] when IsHash(heading, HeadingLength) && IsHash(words, MeaningHash.Length) => new(s_nothing.StartsWith(heading, StringComparison.Ordinal) ? "" : heading, words),
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => Heading.Length == 0 ? Words : $"{Heading}-{Words}";

    private static bool IsHash(string text, int length) => text.Length == length && text.All(static digit => digit is >= '0' and <= '9' or >= 'a' and <= 'f');
}
