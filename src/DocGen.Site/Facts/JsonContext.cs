using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DocGen.Site.Facts;

/// <summary>How the types of this folder are written, found out when they are compiled.</summary>
[JsonSerializable(typeof(Baseline))]
[JsonSerializable(typeof(JsonNode))]
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
internal sealed partial class JsonContext : JsonSerializerContext;
