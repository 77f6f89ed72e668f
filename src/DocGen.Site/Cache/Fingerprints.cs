using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DocGen.Site.Render.Templates;

namespace DocGen.Site.Cache;

/// <summary>Takes the fingerprint of what templates are given, all of it.</summary>
internal static class Fingerprints
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        IncludeFields = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { IncludeAll } },
        Converters = { new HtmlTextConverter() },
    };

    /// <summary>The fingerprint of a view.</summary>
    public static Fingerprint Of<T>(T view) => Fingerprint.Of(JsonSerializer.SerializeToUtf8Bytes(view, s_options));

    // What is left out of a file for people is shown on the page all the same.
    private static void IncludeAll(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AttributeProvider is PropertyInfo member && member.IsDefined(typeof(JsonIgnoreAttribute)))
                (property.Get, property.ShouldSerialize) = (member.GetValue, null);
    }

    private sealed class HtmlTextConverter : JsonConverter<HtmlText>
    {
        public override HtmlText Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, HtmlText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
