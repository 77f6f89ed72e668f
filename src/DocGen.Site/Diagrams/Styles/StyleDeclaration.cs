namespace DocGen.Site.Diagrams;

/// <summary>What a style sheet says of a property.</summary>
/// <param name="Name">The property.</param>
/// <param name="Value">Its value, as it is written.</param>
/// <param name="IsImportant">Whether it goes before what is not.</param>
internal sealed record StyleDeclaration(string Name, string Value, bool IsImportant)
{
    /// <summary>Reads a declaration; null where there is none.</summary>
    public static StyleDeclaration? Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1) return null;
        var value = text[(colon + 1)..].Trim();
        var mark = value.LastIndexOf('!');
        var isImportant = mark >= 0 && value[(mark + 1)..].Trim() == "important";
        return new(text[..colon].Trim(), isImportant ? value[..mark].TrimEnd() : value, isImportant);
    }
}
