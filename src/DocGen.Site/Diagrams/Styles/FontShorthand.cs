namespace DocGen.Site.Diagrams;

/// <summary>Takes apart what a style sheet says of a typeface in one.</summary>
internal static class FontShorthand
{
    /// <summary>The properties that it stands for, as far as drawings have them.</summary>
    public static readonly IReadOnlyList<string> Parts = ["font-style", "font-weight", "font-size", "font-family"];

    /// <summary>The properties that a value sets. What is no such value is taken for a size, which it is not either.</summary>
    public static IEnumerable<(string Name, string Value)> Read(string value)
    {
        var words = CssText.Words(value);
        // A weight is a number, a size has a unit.
        var place = words.FindIndex(word => (char.IsAsciiDigit(word[0]) || word[0] == '.') && !char.IsAsciiDigit(word[^1]) || word.Contains('/'));
        if (place < 0) return [("font-size", value)];
        var before = words[..place];
        return
        [
            ("font-style", before.Find(word => word is "italic" or "oblique") ?? "normal"),
            ("font-weight", before.Find(word => char.IsAsciiDigit(word[0]) || word is "bold" or "bolder" or "lighter") ?? "normal"),
            ("font-size", words[place].Split('/')[0]),
            ("font-family", string.Join(' ', words[(place + 1)..])),
        ];
    }
}
