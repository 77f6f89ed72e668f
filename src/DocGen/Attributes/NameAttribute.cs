namespace DocGen;

/// <summary>The name of a documented thing in one language. Required in every language of the site, except of references.</summary>
/// <param name="language">A language of the site, as a BCP 47 tag such as <c>ko</c> or <c>pt-BR</c>.</param>
/// <param name="text">The name, as plain text.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public sealed class NameAttribute(string language, string text) : Attribute
{
    /// <summary>A language of the site, as a BCP 47 tag.</summary>
    public string Language { get; } = language;

    /// <summary>The name, as plain text.</summary>
    public string Text { get; } = text;
}
