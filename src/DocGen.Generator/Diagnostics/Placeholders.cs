using System.Collections.Immutable;

namespace DocGen.Generator.Diagnostics;

/// <summary>What fixes and analyzers agree on about texts that are not written yet.</summary>
internal static class Placeholders
{
    /// <summary>What stands in for a text.</summary>
    public const string Text = "TODO";

    /// <summary>The property of a diagnostic that names the language that is missing.</summary>
    public const string Language = "Language";

    /// <summary>The property of a diagnostic that names the element of the comment that is missing.</summary>
    public const string Element = "Element";

    /// <summary>Whether a text is still to be written.</summary>
    public static bool Is(string text) => text.TrimStart().StartsWith(Text, StringComparison.Ordinal);

    /// <summary>What a fix needs to know.</summary>
    public static ImmutableDictionary<string, string?> Missing(string language, string element = "") =>
        ImmutableDictionary<string, string?>.Empty.Add(Language, language).Add(Element, element);
}
