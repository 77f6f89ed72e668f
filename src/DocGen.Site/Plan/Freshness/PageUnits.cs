using DocGen.Shared;

namespace DocGen.Site.Plan.Freshness;

/// <summary>
/// Finds out which sections of a page's translations belong together. In each language a section belongs to what was vouched for as it is now, be it elsewhere in the
/// page; else under the same heading, or with the same words under another; else it takes the place that it has in the outline of another language. So what is
/// inserted makes nothing else stale.
/// </summary>
internal sealed class PageUnits
{
    private readonly IReadOnlyList<LockedUnit> _locked;
    private readonly Dictionary<LockedUnit, TranslationUnit> _byLocked = [];
    private readonly List<(string Language, IReadOnlyList<UnitText> Texts, TranslationUnit?[] Units)> _outlines;

    private PageUnits(IEnumerable<(string Language, IReadOnlyList<UnitText> Texts)> outlines, IReadOnlyList<LockedUnit> locked)
    {
        _locked = locked;
        foreach (var unit in locked) _byLocked.Add(unit, new(unit));
        _outlines = [.. outlines.Select(outline => (outline.Language, outline.Texts, new TranslationUnit?[outline.Texts.Count]))];
    }

    /// <summary>The units of a page, in the order of its first language; what others have besides stands behind, and last what is in none any more.</summary>
    /// <param name="path">The page's path.</param>
    /// <param name="outlines">Its sections in each language that has it, in the site's order.</param>
    /// <param name="locked">What somebody vouched for of it.</param>
    public static IReadOnlyList<TranslationUnit> Of(string path, IReadOnlyList<(string Language, IReadOnlyList<UnitText> Texts)> outlines, IReadOnlyList<LockedUnit> locked)
    {
        var page = new PageUnits(outlines, locked);
        page.JoinBeginnings(path);
        page.JoinByHash(hash => hash.ToString());
        page.JoinByHash(hash => hash.HasWords ? hash.Words : null);
        page.JoinByHash(hash => hash.Heading);
        for (var i = 0; i < page._outlines.Count; i++)
            for (var k = i + 1; k < page._outlines.Count; k++)
                page.JoinByPlace(page._outlines[i], page._outlines[k]);
        return page.Take(path);
    }

    // What a page begins with is the beginning in every language.
    private void JoinBeginnings(string path)
    {
        var beginning = _byLocked.Values.FirstOrDefault(unit => unit.Key == path) ?? new(null);
        foreach (var (language, texts, units) in _outlines) Join(beginning, language, texts, units, 0);
    }

    private void JoinByHash(Func<UnitHash, string?> keyOf)
    {
        foreach (var (language, texts, units) in _outlines)
        {
            var open = _locked.Where(unit => !_byLocked[unit].Texts.ContainsKey(language))
                .SelectMany(unit => unit.Hashes.GetValueOrDefault(language, []).Select(hash => (Key: keyOf(hash), Unit: _byLocked[unit])))
                .Where(known => known.Key is not null)
                .GroupBy(known => known.Key!, known => known.Unit, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<TranslationUnit>(group), StringComparer.Ordinal);
            for (var i = 0; i < texts.Count && open.Count > 0; i++)
            {
                if (units[i] is not null || keyOf(texts[i].Hash) is not { } key || !open.TryGetValue(key, out var candidates)) continue;
                while (candidates.TryDequeue(out var unit) && units[i] is null)
                    if (!unit.Texts.ContainsKey(language)) Join(unit, language, texts, units, i);
            }
        }
    }

    // Sections that only one of two languages has, or that are in no unit yet, belong together where they follow the same one, by their levels.
    private void JoinByPlace((string Language, IReadOnlyList<UnitText> Texts, TranslationUnit?[] Units) one, (string Language, IReadOnlyList<UnitText> Texts, TranslationUnit?[] Units) other)
    {
        bool IsCommon(TranslationUnit? unit) => unit is not null && unit.Texts.ContainsKey(one.Language) && unit.Texts.ContainsKey(other.Language);
        for (var start = 0; start < one.Units.Length; start++)
        {
            if (!IsCommon(one.Units[start])) continue;
            var k = Array.IndexOf(other.Units, one.Units[start]) + 1;
            for (var i = start + 1; i < one.Units.Length && !IsCommon(one.Units[i]); i++)
            {
                for (var next = k; next < other.Units.Length && !IsCommon(other.Units[next]); next++)
                {
                    if (other.Texts[next].Level != one.Texts[i].Level || (one.Units[i]?.Locked is not null && other.Units[next]?.Locked is not null)) continue;
                    var (from, into) = other.Units[next]?.Locked is not null ? (one.Units[i], other.Units[next]!) : (other.Units[next], one.Units[i] ?? new(null));
                    // What was joined with a third language comes along.
                    if (from is not null && from.Texts.Keys.Any(into.Texts.ContainsKey)) continue;
                    if (from is not null) Replace(from, into);
                    Join(into, one.Language, one.Texts, one.Units, i);
                    Join(into, other.Language, other.Texts, other.Units, next);
                    k = next + 1;
                    break;
                }
            }
        }
    }

    private void Replace(TranslationUnit unit, TranslationUnit other)
    {
        foreach (var (language, texts, units) in _outlines)
            if (Array.IndexOf(units, unit) is >= 0 and var index) Join(other, language, texts, units, index);
    }

    private static void Join(TranslationUnit unit, string language, IReadOnlyList<UnitText> texts, TranslationUnit?[] units, int index)
    {
        units[index] = unit;
        unit.Add(language, texts[index]);
    }

    private List<TranslationUnit> Take(string path)
    {
        foreach (var (language, texts, units) in _outlines)
            for (var i = 0; i < units.Length; i++)
                if (units[i] is null) Join(new(null), language, texts, units, i);
        List<TranslationUnit> all = [.. _outlines.SelectMany(outline => outline.Units).OfType<TranslationUnit>().Distinct()];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in all)
        {
            var first = _outlines.Select(outline => unit.Texts.GetValueOrDefault(outline.Language)).First(text => text is not null)!;
            unit.Key = first.Anchor.Length == 0 ? path : $"{path}{TranslationLock.Anchor}{first.Anchor}";
            // A section that one language has alone may be called like another one of the first.
            while (!keys.Add(unit.Key)) unit.Key += "'";
        }

        return [.. all, .. _byLocked.Values.Where(unit => unit.Texts.Count == 0)];
    }
}
