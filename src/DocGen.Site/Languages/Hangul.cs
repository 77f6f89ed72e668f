namespace DocGen.Site.Languages;

/// <summary>How Hangul is laid out in Unicode.</summary>
internal static class Hangul
{
    private const char FirstSyllable = '\uAC00';
    private const char LastSyllable = '\uD7A3';
    private const int FinalsPerVowel = 28;
    private const int RieulFinal = 8;
    private const int SyllablesPerInitial = 21 * FinalsPerVowel;
    private const string Initials = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

    /// <summary>Whether a character is a composed syllable.</summary>
    public static bool IsSyllable(char character) => character is >= FirstSyllable and <= LastSyllable;

    /// <summary>Whether a text begins with a composed syllable.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> text) => text.Length > 0 && IsSyllable(text[0]);

    /// <summary>The consonant that a composed syllable is found under in a dictionary, where a doubled one stands with the single; null where it is no Hangul.</summary>
    public static char? InitialOf(char character) => IsSyllable(character) ? Initials[(character - FirstSyllable) / SyllablesPerInitial] : null;

    /// <summary>The sound that a character ends in; null where it is no Hangul.</summary>
    public static LastSound? SoundOf(char character) => character switch
    {
        >= FirstSyllable and <= LastSyllable => ((character - FirstSyllable) % FinalsPerVowel) switch
        {
            0 => LastSound.Vowel,
            RieulFinal => LastSound.Rieul,
            _ => LastSound.Consonant,
        },

        // Decomposed text, as macOS hands it out in file names: a syllable ends in the code point of its last letter.
        >= '\u1161' and <= '\u1175' => LastSound.Vowel,
        '\u11AF' => LastSound.Rieul,
        >= '\u11A8' and <= '\u11C2' => LastSound.Consonant,
        _ => null,
    };
}
