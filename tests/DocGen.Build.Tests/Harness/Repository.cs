using System.Reflection;

namespace DocGen.Build.Tests.Harness;

/// <summary>Where the repository and what it has built are.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string Targets => Path.Combine(Root, "src", "DocGen", "build");

    public static string Library => Built("src/DocGen", "net8.0");

    public static string Generator => Built("src/DocGen.Generator", "netstandard2.0");

    public static string Tool => Built("src/DocGen.Tool", "net10.0");

    public static string BrokenGenerator => Built("tests/DocGen.Build.BrokenGenerator", "netstandard2.0");

    private static string Built(string project, string framework) =>
        Path.Combine(Root, project, "bin", Configuration, framework, Path.GetFileName(project) + ".dll");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
