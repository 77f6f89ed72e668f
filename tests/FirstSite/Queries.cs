using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FirstSite;

/// <summary>What readers look for, by language: <c>queries.yaml</c>.</summary>
public static class Queries
{
    /// <summary>Every query, in the order of the table.</summary>
    public static IReadOnlyDictionary<string, List<Query>> All { get; } = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .Build()
        .Deserialize<Dictionary<string, List<Query>>>(File.ReadAllText(Path.Combine(Repository.Folder, "tests", "FirstSite", "queries.yaml")));
}
