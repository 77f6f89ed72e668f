using DocGen.Site.Load.Translations;
using DocGen.Site.Problems;

namespace DocGen.Site.Plan.Freshness;

/// <summary>What is translated as one: a section of a page, or a text of the model.</summary>
/// <param name="Locked">What somebody vouched for; null where nobody did.</param>
internal sealed class TranslationUnit(LockedUnit? Locked)
{
    private readonly Dictionary<string, UnitText> _texts = new(StringComparer.Ordinal);

    /// <summary>What somebody vouched for; null where nobody did.</summary>
    public LockedUnit? Locked { get; set; } = Locked;

    /// <summary>By what it is told from others: the path of its page and the anchor that it has in the first of its languages, or what it is to what in the model.</summary>
    public string Key { get; set; } = Locked?.Key ?? "";

    /// <summary>It in each language that has it.</summary>
    public IReadOnlyDictionary<string, UnitText> Texts => _texts;

    /// <summary>Whether it says something else in a language than when somebody vouched for it.</summary>
    public bool HasChanged(string language) =>
        Locked is not null && Locked.Hashes.ContainsKey(language) && _texts.TryGetValue(language, out var text) && !Locked.Vouches(language, text.Hash);

    /// <summary>How it is in a language.</summary>
    public TextState StateIn(string language) =>
        !_texts.TryGetValue(language, out _) ? Locked?.Hashes.ContainsKey(language) == false ? TextState.Absent : TextState.Missing
        : Locked?.Hashes.ContainsKey(language) != true ? TextState.New
        : !HasChanged(language) && _texts.Keys.Any(HasChanged) ? TextState.Stale
        : TextState.Fresh;

    /// <summary>It as it is now, for somebody who vouches for it; of languages that the site does not have, what was vouched for stays.</summary>
    /// <param name="languages">The languages of the site.</param>
    public LockedUnit Now(IReadOnlyList<string> languages)
    {
        var hashes = _texts.ToDictionary(text => text.Key, IReadOnlyList<UnitHash> (text) => [text.Value.Hash], StringComparer.Ordinal);
        foreach (var (language, kept) in Locked?.Hashes ?? new Dictionary<string, IReadOnlyList<UnitHash>>())
            if (!languages.Contains(language)) hashes[language] = kept;
        return new(Key, Location.None, hashes);
    }

    public void Add(string language, UnitText text) => _texts[language] = text;
}

/// <summary>A unit in a language.</summary>
/// <param name="Anchor">Its place in the page; empty for the page as a whole.</param>
/// <param name="Place">Its place in the page, from 0.</param>
/// <param name="Level">How deep its heading stands, from 1.</param>
/// <param name="Find">Finds where it stands, which is asked for only where something is told of it: a model has many texts.</param>
/// <param name="Hash">What it says.</param>
internal sealed record UnitText(string Anchor, int Place, int Level, Func<Location> Find, UnitHash Hash)
{
    /// <summary>Where it stands.</summary>
    public Location Location => Find();
}

/// <summary>How a unit is in a language.</summary>
public enum TextState
{
    /// <summary>It says what the others say, as far as somebody vouched for it.</summary>
    Fresh,

    /// <summary>Another language has changed since.</summary>
    Stale,

    /// <summary>Nobody has vouched for it yet.</summary>
    New,

    /// <summary>Another language has it.</summary>
    Missing,

    /// <summary>Another language has it, and somebody vouched that this one does without.</summary>
    Absent,
}
