namespace DocGen.Site.Render.Templates;

/// <summary>Text that already is HTML: a template writes it as it is, where it escapes every other string.</summary>
/// <param name="Value">The HTML.</param>
public sealed record HtmlText(string Value)
{
    /// <summary>No text.</summary>
    public static HtmlText Empty { get; } = new("");

    /// <summary>Whether there is nothing to write; lets a template say <c>if page.body.is_empty</c>.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>Escapes a plain text.</summary>
    /// <param name="text">The plain text.</param>
    public static HtmlText Escape(string text) => new(HtmlEncoding.Encode(text));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
