namespace DocGen.Site.Load;

/// <summary>Tells which addresses may stand in a page.</summary>
internal static class WebAddress
{
    public static bool IsAbsolute(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Host.Length: > 0 };

    /// <summary>Whether a text is an address that paths can be appended to.</summary>
    public static bool IsFolder(string text) => IsAbsolute(text) && !text.Contains('?') && !text.Contains('#');
}
