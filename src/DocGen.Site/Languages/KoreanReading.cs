using System.Text.RegularExpressions;

namespace DocGen.Site.Languages;

/// <summary>Finds the sound that a text ends in when it is read in Korean.</summary>
internal sealed partial class KoreanReading
{
    private const string Resource = "korean-readings.txt";

    private readonly Dictionary<string, LastSound> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="readings">Further words and their readings in Hangul; they win over the built-in ones.</param>
    public KoreanReading(IEnumerable<KeyValuePair<string, string>> readings)
    {
        foreach (var (word, reading) in BuiltIn.Concat(readings))
            if (reading.Length > 0 && Hangul.SoundOf(reading[^1]) is { } sound)
                _words[word] = sound;
    }

    /// <summary>The words that DocGen knows, and how they are read, in Hangul.</summary>
    public static IReadOnlyDictionary<string, string> BuiltIn { get; } = Load();

    /// <summary>The last sound of a text.</summary>
    /// <returns>The sound, and the Latin word that it was guessed from where the reading is not known.</returns>
    public (LastSound Sound, string? UnknownWord) LastSoundOf(string text)
    {
        text = SpokenPart.Of(text);
        if (text.Length == 0)
            return (LastSound.Vowel, null);
        var word = Word().Match(text).Value;
        var sound = Known(text) ?? Known(word) ?? Hangul.SoundOf(text[^1]) ?? Unit(text) ?? Number(word) ?? Symbol(text[^1]) ?? Letter(word) ?? Part(word);
        return sound is { } known ? (known, null) : (Guess(word), word);
    }

    private LastSound? Known(string word) => _words.TryGetValue(word, out var sound) ? sound : null;

    // The last of the words that a name is put together from: some-runtime, StrangeProcess.
    private LastSound? Part(string word) => Known(LastPart().Match(word).Value);

    private static LastSound? Unit(string text) => UnitAfterNumber().Match(text).Groups["unit"].Value switch
    {
        "" => null,
        "min" or "h" or "g" or "kg" => LastSound.Consonant,
        "px" => LastSound.Rieul,
        _ => LastSound.Vowel,
    };

    private static LastSound? Number(string word)
    {
        if (!char.IsAsciiDigit(word[^1]))
            return null;
        var number = TrailingNumber().Match(word).Value.Replace(",", "", StringComparison.Ordinal);
        var zeros = number.Length - number.TrimEnd('0').Length;

        // A number of nothing but zeros is read zero; of a fraction or a version, the last digit is read by itself.
        if (zeros == 0 || zeros == number.Length || number.Contains('.'))
            return Digit(number[^1]);
        return zeros is >= 12 and <= 15 ? LastSound.Vowel : LastSound.Consonant;
    }

    private static LastSound Digit(char digit) => digit switch
    {
        '1' or '7' or '8' => LastSound.Rieul,
        '0' or '3' or '6' => LastSound.Consonant,
        _ => LastSound.Vowel,
    };

    private static LastSound? Symbol(char symbol) => symbol switch
    {
        '+' or '×' or '%' or '℃' or '°' => LastSound.Vowel,
        '#' => LastSound.Consonant,
        _ => null,
    };

    // Capitals are read letter by letter, and so is a letter that stands alone.
    private static LastSound? Letter(string word)
    {
        var last = word[^1];
        if (!char.IsAsciiLetterUpper(last) && !(char.IsAsciiLetter(last) && (word.Length == 1 || !char.IsLetter(word[^2]))))
            return null;
        return char.ToUpperInvariant(last) switch
        {
            'L' or 'R' => LastSound.Rieul,
            'M' or 'N' => LastSound.Consonant,
            _ => LastSound.Vowel,
        };
    }

    private static LastSound Guess(string word) =>
        EndsInRieul().IsMatch(word) ? LastSound.Rieul : EndsInConsonant().IsMatch(word) ? LastSound.Consonant : LastSound.Vowel;

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(KoreanReading).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{Resource}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" = "))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\S+\z")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:[A-Z](?=[a-z])|(?<![A-Za-z])(?=[a-z]))[a-z]+\z")]
    private static partial Regex LastPart();

    [GeneratedRegex(@"[0-9]\s?(?<unit>ms|[uµμn]?s|[kKMGTP]?i?B|[kKMGT]?Hz|[kKMGT]?bps|[mkM]?W|V|px|min|h|k?g|[kcmn]?m|°C|%p)\z")]
    private static partial Regex UnitAfterNumber();

    [GeneratedRegex(@"[0-9][0-9.,]*\z")]
    private static partial Regex TrailingNumber();

    [GeneratedRegex(@"le?\z")]
    private static partial Regex EndsInRieul();

    [GeneratedRegex(@"(?:me?|ne?|ng)\z")]
    private static partial Regex EndsInConsonant();
}
