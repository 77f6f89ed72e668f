namespace DocGen.Site.Load;

/// <summary>Tells which addresses may stand in a page.</summary>
internal static class WebAddress
{
    public static bool IsAbsolute(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Host.Length: > 0 };
}
