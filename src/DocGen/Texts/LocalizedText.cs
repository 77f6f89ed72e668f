using System.Diagnostics.CodeAnalysis;

namespace DocGen;

/// <summary>A plain text in several languages.</summary>
public sealed class LocalizedText
{
    private readonly (string Language, string Text)[] _texts;

    /// <summary>Creates a text from its translations.</summary>
    /// <param name="texts">A language tag and the text in it, each language once.</param>
    /// <exception cref="ArgumentException">A language stands twice.</exception>
    public LocalizedText(params (string Language, string Text)[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = [.. texts];
        for (var i = 0; i < _texts.Length; i++)
            for (var k = 0; k < i; k++)
                if (_texts[i].Language == _texts[k].Language)
                    throw new ArgumentException($"The language '{_texts[i].Language}' stands twice.", nameof(texts));
    }

    /// <summary>What stands in for a language that the text is not translated into yet, in a draft; null where nothing does.</summary>
    public string? StandIn { get; init; }

    /// <summary>The languages of the text, in the order given.</summary>
    public IEnumerable<string> Languages => _texts.Select(text => text.Language);

    /// <summary>The text in a language, or what stands in for it.</summary>
    /// <param name="language">A language tag.</param>
    /// <exception cref="KeyNotFoundException">There is no text in this language, and nothing stands in for it.</exception>
    public string this[string language] => TryGet(language, out var text)
        ? text
        : StandIn ?? throw new KeyNotFoundException($"There is no text in the language '{language}', only in: {string.Join(", ", Languages)}.");

    /// <summary>Looks for the text in a language.</summary>
    /// <param name="language">A language tag.</param>
    /// <param name="text">The text, where there is one.</param>
    /// <returns>Whether there is a text in this language.</returns>
    public bool TryGet(string language, [NotNullWhen(true)] out string? text)
    {
        foreach (var candidate in _texts)
        {
            if (candidate.Language == language)
            {
                text = candidate.Text;
                return true;
            }
        }

        text = null;
        return false;
    }

    /// <summary>The text with another translation, which takes the place of one in the same language.</summary>
    internal LocalizedText With(string language, string text) =>
        new([.. _texts.Where(other => other.Language != language), (language, text)]) { StandIn = StandIn };

    /// <summary>The text with what stands in for its missing translations.</summary>
    internal LocalizedText WithStandIn(string text) => new(_texts) { StandIn = text };

    /// <summary>The text in its first language; empty where there is none.</summary>
    public override string ToString() => _texts.Length == 0 ? "" : _texts[0].Text;
}
