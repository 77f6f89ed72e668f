using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DocGen.Site.Cache;

/// <summary>Takes the fingerprint of what templates are given, all of it.</summary>
internal static class Fingerprints
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        IncludeFields = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { IncludeAll } },
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
}
