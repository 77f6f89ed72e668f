using System.Text;

namespace DocGen.Site.Languages;

/// <summary>
/// Resolves the Korean particle pairs <c>은(는) 이(가) 을(를) 과(와) (으)로 (이)나 (이)란 (이)며 (이)라고</c> and their like
/// from the last sound of what stands before them.
/// </summary>
/// <param name="readings">Readings to know besides those that DocGen knows: a word, and how it is read, in Hangul.</param>
public sealed class KoreanParticles(IEnumerable<KeyValuePair<string, string>> readings)
{
    private readonly KoreanReading _reading = new(readings);

    /// <summary>Knows the readings that DocGen brings along.</summary>
    public KoreanParticles()
        : this([])
    {
    }

    /// <summary>Resolves the pair that a text begins with, if it begins with one; what comes later is left alone.</summary>
    /// <param name="value">What the text directly follows, such as a link's text; plain, without markup.</param>
    /// <param name="text">The text.</param>
    /// <returns>The text with the pair resolved.</returns>
    public ParticleText ResolveAfter(string value, string text) =>
        ParticlePair.At(text) is { } pair ? Resolve(value, pair, text[pair.Written.Length..]) : new(text, []);

    /// <summary>Resolves every pair in a text, each by what stands before it in the same text.</summary>
    /// <param name="text">The text; plain, without markup.</param>
    /// <returns>The text with the pairs resolved. A pair at its very beginning follows nothing and stays.</returns>
    public ParticleText ResolveAll(string text)
    {
        var resolved = new StringBuilder();
        var unknown = new List<string>();
        for (var index = 0; index < text.Length;)
        {
            if (index == 0 || ParticlePair.At(text.AsSpan(index)) is not { } pair)
            {
                resolved.Append(text[index++]);
                continue;
            }

            var (particle, unknownWords) = Resolve(resolved.ToString(), pair, "");
            resolved.Append(particle);
            unknown.AddRange(unknownWords.Except(unknown));
            index += pair.Written.Length;
        }

        return new(resolved.ToString(), unknown);
    }

    private ParticleText Resolve(string value, ParticlePair pair, string rest)
    {
        var (sound, unknownWord) = _reading.LastSoundOf(value);
        return new(pair.After(sound) + rest, unknownWord is null ? [] : [unknownWord]);
    }
}
