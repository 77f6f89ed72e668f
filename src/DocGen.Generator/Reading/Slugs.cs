using DocGen.Shared;
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
        type.FindAttribute("SlugAttribute")?.Text(0) is { } slug && IsWellFormed(slug) ? slug : KebabCase.From(Entities.NameOf(type, kind));

    /// <summary>Whether a slug is of lower-case letters and digits joined by single hyphens, and normalized.</summary>
    public static bool IsWellFormed(string slug) =>
        slug.Length > 0
        && slug.Split('-').All(part => part.Length > 0 && part.All(c => KebabCase.IsPart(c) && char.ToLowerInvariant(c) == c))
        && Normalization.Normalize(slug) == slug;

    /// <summary>Whether a slug is taken by the site itself or not a file's name on Windows.</summary>
    public static bool IsReserved(string slug) => s_reserved.Contains(slug);
}
