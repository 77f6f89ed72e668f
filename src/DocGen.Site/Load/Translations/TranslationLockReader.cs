using System.Text.RegularExpressions;
using DocGen.Site.Problems;

namespace DocGen.Site.Load.Translations;

/// <summary>Reads <c>translations.lock</c>.</summary>
internal static partial class TranslationLockReader
{
    /// <summary>The problem of a line that cannot be read.</summary>
    public const string Unreadable = "DG2082";

    /// <summary>The problem of a line that says nothing, or stands elsewhere than it should.</summary>
    public const string Idle = "DG2083";

    /// <summary>Reads the file.</summary>
    /// <param name="files">The files of the content folder.</param>
    /// <param name="problems">Where mistakes are reported.</param>
    /// <returns>What it says, as far as it can be read; null where there is none.</returns>
    public static TranslationLock? Read(IReadOnlyList<AuthorFile> files, ProblemList problems)
    {
        if (files.FirstOrDefault(file => file.Path == TranslationLock.FileName) is not { File: var path }) return null;
        var units = new Dictionary<string, LockedUnit>(StringComparer.Ordinal);
        if (Utf8Text.Read(path, problems) is not { } text) return new(path, units);
        var (last, isSorted) = ("", true);
        foreach (var (index, written) in text.Split('\n').Index())
        {
            var (line, location) = (written.TrimEnd(), new Location(path, index + 1, 1));
            if (line.Length == 0 || line.StartsWith(TranslationLock.Comment, StringComparison.Ordinal)) continue;
            if (Line().Match(line) is not { Success: true } match)
            {
                problems.Error(Unreadable, location, Conflict().IsMatch(line)
                    ? "Two branches that were merged both changed these lines. Keep the lines of both without the marks between them, or remove them all; then run 'docgen accept'."
                    : "This is no line of 'docgen accept': a text and its hashes, such as 'guide/start#install en=0123abcd-0123456789abcdef'. Remove it and run 'docgen accept'.");
                continue;
            }

            var unit = new LockedUnit(match.Groups["key"].Value, location, match.Groups["language"].Captures.Zip(match.Groups["hash"].Captures)
                .ToLookup(pair => pair.First.Value, pair => UnitHash.Parse(pair.Second.Value), StringComparer.Ordinal).ToDictionary(hashes => hashes.Key, IReadOnlyList<UnitHash> (hashes) => [.. hashes], StringComparer.Ordinal));
            units[unit.Key] = units.TryGetValue(unit.Key, out var other) ? Merge(other, unit) : unit;
            if (isSorted && string.CompareOrdinal(last, unit.Key) > 0)
            {
                isSorted = false;
                problems.Warning(Idle, location, $"This line stands behind that of '{last}', so that branches merge badly. Run 'docgen accept', which sorts the lines.");
            }

            last = unit.Key;
        }

        return new(path, units);
    }

    // Of two branches that vouched for a text each is right: what is merged may be of the one in this language and of the other in that.
    private static LockedUnit Merge(LockedUnit one, LockedUnit other) => one with
    {
        Hashes = one.Hashes.Keys.Union(other.Hashes.Keys).ToDictionary(
            language => language,
            IReadOnlyList<UnitHash> (language) => [.. one.Hashes.GetValueOrDefault(language, []).Union(other.Hashes.GetValueOrDefault(language, []))],
            StringComparer.Ordinal),
    };

    [GeneratedRegex("^(?<key>[^ ].*?)(?: (?<language>[A-Za-z0-9-]+)=(?<hash>(?:[0-9a-f]{8}-)?(?:[0-9a-f]{16})))+$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^(<{7}|\|{7}|={7}|>{7})( |$)")]
    private static partial Regex Conflict();
}
