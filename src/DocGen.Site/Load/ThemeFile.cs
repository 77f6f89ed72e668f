using DocGen.Site.Cache;

namespace DocGen.Site.Load;

/// <summary>A file of the theme.</summary>
/// <param name="Name">Its name in the theme, with forward slashes.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="IsOwn">Whether it is the author's, and not the default theme's.</param>
public sealed record ThemeFile(string Name, string Path, ReadOnlyMemory<byte> Content, bool IsOwn)
{
    /// <summary>The fingerprint of its bytes.</summary>
    internal Fingerprint Fingerprint { get; } = Fingerprint.Of(Content.Span);
}
