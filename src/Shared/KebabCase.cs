using System.Globalization;
using System.Text;

namespace DocGen.Shared;

/// <summary>Writes a C# name as a part of an address: an anchor, or the last part of a path.</summary>
internal static class KebabCase
{
    /// <summary><c>BreadRoll</c> is <c>bread-roll</c>, <c>Type1</c> is <c>type-1</c>, <c>BBQSauce</c> is <c>bbq-sauce</c>.</summary>
    public static string From(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if ((!IsPart(name[i]) || StartsWord(name, i)) && words.Length > 0 && words[words.Length - 1] != '-') words.Append('-');
            if (IsPart(name[i])) words.Append(char.ToLowerInvariant(name[i]));
        }

        return Normalization.Normalize(words.ToString().TrimEnd('-'));
    }

    /// <summary>Whether a character is a part of a word.</summary>
    // Surrogates are neither letters nor digits, so that what is left can always be normalized.
    public static bool IsPart(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool StartsWord(string name, int index)
    {
        if (index == 0) return false;
        var (before, current) = (name[index - 1], name[index]);
        if (char.IsDigit(current)) return char.IsLetter(before);
        if (!char.IsUpper(current)) return false;
        return !char.IsUpper(before) || (index + 1 < name.Length && char.IsLower(name[index + 1]));
    }
}
