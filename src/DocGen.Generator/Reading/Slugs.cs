using DocGen.Shared;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Reading;

/// <summary>The last parts of addresses.</summary>
internal static class Slugs
{
    private static readonly HashSet<string> s_reserved = new(
        ["index", "con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(digit => new[] { "com" + digit, "lpt" + digit })],
        StringComparer.Ordinal);

    /// <summary>The slug of a documented thing: the author's where it is well formed, else its name in kebab case.</summary>
    public static string Of(INamedTypeSymbol type, EntityKind kind) =>
        type.FindAttribute("SlugAttribute")?.Text(0) is { } slug && IsWellFormed(slug) ? slug : FromName(Entities.NameOf(type, kind));

    /// <summary>A name in kebab case: <c>BreadRoll</c> is <c>bread-roll</c>, <c>Type1</c> is <c>type-1</c>, <c>BBQSauce</c> is <c>bbq-sauce</c>.</summary>
    public static string FromName(string name)
    {
        var slug = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsPart(name[i]) || StartsWord(name, i)) Separate(slug);
            if (IsPart(name[i])) slug.Append(char.ToLowerInvariant(name[i]));
        }

        return Normalization.Normalize(slug.ToString().TrimEnd('-'));
    }

    /// <summary>Whether a slug is of lower-case letters and digits joined by single hyphens, and normalized.</summary>
    public static bool IsWellFormed(string slug) =>
        slug.Length > 0
        && slug.Split('-').All(part => part.Length > 0 && part.All(c => IsPart(c) && char.ToLowerInvariant(c) == c))
        && Normalization.Normalize(slug) == slug;

    /// <summary>Whether a slug is taken by the site itself or not a file's name on Windows.</summary>
    public static bool IsReserved(string slug) => s_reserved.Contains(slug);

    private static bool StartsWord(string name, int index)
    {
        if (index == 0) return false;
        var (before, current) = (name[index - 1], name[index]);
        if (char.IsDigit(current)) return char.IsLetter(before);
        if (!char.IsUpper(current)) return false;
        return !char.IsUpper(before) || (index + 1 < name.Length && char.IsLower(name[index + 1]));
    }

    // Surrogates are neither letters nor digits, so that what is left can always be normalized.
    private static bool IsPart(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Separate(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[slug.Length - 1] != '-') slug.Append('-');
    }
}
