namespace DocGen.Shared;

/// <summary>What is translated as one: a section of a page, or a text of the model.</summary>
/// <typeparam name="TText">It in a language.</typeparam>
/// <param name="locked">What somebody vouched for; null where nobody did.</param>
internal class TranslationUnit<TText>(LockedUnit? locked) where TText : IHashedText
{
    private readonly Dictionary<string, TText> _texts = new(StringComparer.Ordinal);

    /// <summary>What somebody vouched for; null where nobody did.</summary>
    public LockedUnit? Locked => locked;

    /// <summary>By what it is told from others: the path of its page and the anchor that it has in the first of its languages, or what it is to what in the model.</summary>
    public string Key { get; set; } = locked?.Key ?? "";

    /// <summary>It in each language that has it.</summary>
    public IReadOnlyDictionary<string, TText> Texts => _texts;

    /// <summary>Whether it says something else in a language than when somebody vouched for it.</summary>
    public bool HasChanged(string language) => IsVouchedFor(language) && _texts.TryGetValue(language, out var text) && !locked!.Vouches(language, text.Hash);

    /// <summary>How it is in a language.</summary>
    public TextState StateIn(string language) =>
        !_texts.ContainsKey(language) ? locked is not null && !IsVouchedFor(language) ? TextState.Absent : TextState.Missing
        : !IsVouchedFor(language) ? TextState.New
        : !HasChanged(language) && _texts.Keys.Any(HasChanged) ? TextState.Stale
        : TextState.Fresh;

    /// <summary>How it is told that it is stale.</summary>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="difference">What has changed in the first of those that have; null where that is not known.</param>
    public string SayStale(IReadOnlyList<string> languages, string? difference = null) =>
        $"{string.Join(" and ", languages.Where(HasChanged).Select(language => $"'{language}'"))} {difference ?? "has changed since somebody vouched that both say the same, and this has not"}. Translate the change; then, or where this is right as it is, run 'docgen accept {Key}'.";

    /// <summary>It as it is now, for somebody who vouches for it; of languages that the site does not have, what was vouched for stays.</summary>
    /// <param name="languages">The languages of the site.</param>
    public LockedUnit Now(IReadOnlyList<string> languages)
    {
        var hashes = _texts.ToDictionary(static text => text.Key, static IReadOnlyList<UnitHash> (text) => [text.Value.Hash], StringComparer.Ordinal);
        foreach (var kept in locked?.Hashes.Where(kept => !languages.Contains(kept.Key)) ?? []) hashes[kept.Key] = kept.Value;
        return new(Key, 0, hashes);
    }

    public void Add(string language, TText text) => _texts[language] = text;

    private bool IsVouchedFor(string language) => locked?.Hashes.ContainsKey(language) == true;
}

/// <summary>A text in a language.</summary>
internal interface IHashedText
{
    /// <summary>What it says.</summary>
    UnitHash Hash { get; }
}

/// <summary>How a unit is in a language.</summary>
internal enum TextState
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
