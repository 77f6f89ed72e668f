using System.Diagnostics.CodeAnalysis;

namespace DocGen;

/// <summary>A documentation comment in several languages: text with links, code and paragraphs.</summary>
public sealed class RichText
{
    private readonly (string Language, IReadOnlyList<RichTextRun> Runs)[] _texts;

    /// <summary>Creates a text from its translations.</summary>
    /// <param name="texts">A language tag and the runs of the text in it, each language once.</param>
    public RichText(params (string Language, RichTextRun[] Runs)[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = [.. texts.Select(text => (text.Language, (IReadOnlyList<RichTextRun>)[.. text.Runs]))];
    }

    /// <summary>The languages of the text, in the order given.</summary>
    public IEnumerable<string> Languages => _texts.Select(text => text.Language);

    /// <summary>Looks for the text in a language.</summary>
    /// <param name="language">A language tag.</param>
    /// <param name="runs">The pieces of the text, where there is one.</param>
    /// <returns>Whether there is a text in this language.</returns>
    public bool TryGet(string language, [NotNullWhen(true)] out IReadOnlyList<RichTextRun>? runs)
    {
        runs = _texts.FirstOrDefault(text => text.Language == language).Runs;
        return runs is not null;
    }

    /// <summary>A text with another translation, plain, which takes the place of one in the same language.</summary>
    /// <param name="text">The text; null where there is none yet.</param>
    /// <param name="language">A language tag.</param>
    /// <param name="plain">The translation.</param>
    internal static RichText With(RichText? text, string language, string plain) => new(
    [
        .. (text?._texts ?? []).Where(other => other.Language != language).Select(other => (other.Language, other.Runs.ToArray())),
        (language, [new(RichTextKind.Text, plain)]),
    ]);
}
