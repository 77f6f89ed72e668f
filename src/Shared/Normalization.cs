using System.Text;

namespace DocGen.Shared;

/// <summary>
/// Brings texts into normalization form C. Hangul is composed by the Unicode standard's arithmetic, because .NET normalizes nothing where
/// globalization is invariant, and an address must not depend on the machine.
/// </summary>
internal static class Normalization
{
    private const int Leading = 0x1100, Vowel = 0x1161, Trailing = 0x11A7, Syllable = 0xAC00;
    private const int LeadingCount = 19, VowelCount = 21, TrailingCount = 28;

    /// <summary>The text in form C.</summary>
    /// <param name="text">A text without surrogates.</param>
    public static string Normalize(string text)
    {
        var composed = new StringBuilder();
        foreach (var c in text.Normalize())
        {
            if (composed.Length == 0 || Compose(composed[composed.Length - 1], c) is not { } syllable) composed.Append(c);
            else composed[composed.Length - 1] = syllable;
        }

        return composed.ToString();
    }

    private static char? Compose(char first, char second)
    {
        if (first - Leading is >= 0 and < LeadingCount and var leading && second - Vowel is >= 0 and < VowelCount and var vowel)
            return (char)(Syllable + (((leading * VowelCount) + vowel) * TrailingCount));
        var isOpen = first - Syllable is >= 0 and < LeadingCount * VowelCount * TrailingCount and var index && index % TrailingCount == 0;
        return isOpen && second - Trailing is > 0 and < TrailingCount and var trailing ? (char)(first + trailing) : null;
    }
}
