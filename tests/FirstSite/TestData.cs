using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FirstSite;

/// <summary>What the site is held to: the YAML files beside this one.</summary>
public static class TestData
{
    private static readonly IDeserializer s_deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <summary>The claims that the site has to make: <c>claims.yaml</c>.</summary>
    public static IReadOnlyList<Claim> Claims { get; } = Read<List<Claim>>("claims.yaml");

    /// <summary>The terms that the glossary has to explain, by language: <c>terms.yaml</c>.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Terms { get; } = Read<List<Dictionary<string, string>>>("terms.yaml");

    /// <summary>The spelling of things in Korean: <c>spelling.yaml</c>.</summary>
    public static IReadOnlyList<Spelling> Spellings { get; } = Read<List<Spelling>>("spelling.yaml");

    /// <summary>What readers look for, by language: <c>queries.yaml</c>.</summary>
    public static IReadOnlyDictionary<string, List<Query>> Queries { get; } = Read<Dictionary<string, List<Query>>>("queries.yaml");

    private static T Read<T>(string file) => s_deserializer.Deserialize<T>(File.ReadAllText(Path.Combine(Repository.Folder, "tests", "FirstSite", file)));
}
