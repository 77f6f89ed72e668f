using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FirstSite;

/// <summary>The table of claims that the first site has to make: <c>claims.yaml</c>.</summary>
public static class Claims
{
    /// <summary>Every claim, in the order of the table.</summary>
    public static IReadOnlyList<Claim> All { get; } = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .Build()
        .Deserialize<List<Claim>>(File.ReadAllText(Path.Combine(Repository.Folder, "tests", "FirstSite", "claims.yaml")));
}
