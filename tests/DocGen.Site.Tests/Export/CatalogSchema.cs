using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DocGen.Site.Export.Catalog;

namespace DocGen.Site.Tests.Export;

/// <summary>Writes the JSON Schema of <c>catalog.json</c>, from the types that the file is written from and their attributes.</summary>
internal sealed class CatalogSchema
{
    private static readonly JsonSerializerOptions s_json = new(CatalogFile.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private readonly JsonObject _definitions = [];

    private readonly JsonSchemaExporterOptions _options;

    private CatalogSchema() => _options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    /// <summary>The file.</summary>
    public static string Write()
    {
        var schema = new CatalogSchema();
        var root = schema.Of<CatalogJson>().AsObject();
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Add("$defs", schema._definitions);
        return root.ToJsonString(s_json) + "\n";
    }

    private JsonNode Of<T>() => s_json.GetJsonSchemaAsNode(typeof(T), _options);

    private JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = context.TypeInfo.Type;
        var schema = type == typeof(object)
            ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = new JsonArray("boolean", "number", "string") }, Of<LocalizedJson>(), Of<FiguresJson>()) }
            : node.AsObject();

        // What may be null is left out, never null.
        if (schema["type"] is JsonArray types) schema["type"] = types.First(name => name!.GetValue<string>() != "null")!.DeepClone();
        (schema["enum"] as JsonArray)?.RemoveAll(value => value is null);
        if (context.TypeInfo.Properties is { Count: > 0 } properties)
            schema["required"] = new JsonArray([.. properties.Where(property => !property.IsGetNullable).Select(property => JsonValue.Create(property.Name))]);
        if (type.IsSubclassOf(typeof(OrderedDictionary<string, string>)))
        {
            schema["propertyNames"] = new JsonObject { ["pattern"] = new LanguageAttribute().Pattern };
            schema["minProperties"] = 1;
            if (type == typeof(PagesJson)) schema["additionalProperties"]!["format"] = "iri-reference";
        }

        Apply(type, schema);
        if (type.Namespace == typeof(CatalogJson).Namespace && type != typeof(CatalogJson))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name[..^"Json".Length]);
            // The second time, the exporter refers to where the type stood the first time.
            _definitions.TryAdd(name, schema);
            schema = new() { ["$ref"] = "#/$defs/" + name };
        }

        if (context.PropertyInfo?.AttributeProvider is MemberInfo member) Apply(member, schema);
        return schema;
    }

    private static void Apply(MemberInfo member, JsonObject schema)
    {
        foreach (var attribute in member.GetCustomAttributes())
        {
            switch (attribute)
            {
                case DisplayNameAttribute name:
                    schema["title"] = name.DisplayName;
                    break;
                case DescriptionAttribute description:
                    schema["description"] = description.Description;
                    break;
                case RegularExpressionAttribute expression:
                    (schema["items"] ?? schema)["pattern"] = expression.Pattern;
                    break;
                case MinLengthAttribute least:
                    schema["minItems"] = least.Length;
                    break;
                case UniqueItemsAttribute:
                    schema["uniqueItems"] = true;
                    break;
                case RangeAttribute range:
                    schema["minimum"] = (int)range.Minimum;
                    break;
                case DataTypeAttribute format:
                    schema["format"] = format.CustomDataType;
                    break;
                case AllowedValuesAttribute allowed:
                    schema["enum"] = JsonSerializer.SerializeToNode(allowed.Values, s_json);
                    break;
                case DeniedValuesAttribute denied:
                    foreach (var value in denied.Values) schema["enum"]!.AsArray().RemoveAll(name => JsonNode.DeepEquals(name, JsonSerializer.SerializeToNode(value, s_json)));
                    break;
            }
        }
    }
}
