using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocGen.Site.Render.Templates;

/// <summary>Text that already is HTML: a template writes it as it is, where it escapes every other string.</summary>
/// <param name="Value">The HTML.</param>
[JsonConverter(typeof(Converter))]
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

    // In JSON it is a text like any other.
    private sealed class Converter : JsonConverter<HtmlText>
    {
        public override HtmlText Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException("View models are only written.");

        public override void Write(Utf8JsonWriter writer, HtmlText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
