using System.Runtime.Loader;

namespace DocGen.Tool;

/// <summary>
/// Where the tool's files are: beside it, or, where it was compiled for one system, in the folder <c>any</c> beside its own as far as they are the same for all.
/// </summary>
internal static class ToolFolder
{
    private static readonly string s_own = AppContext.BaseDirectory;
    private static readonly string s_shared = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(s_own)) ?? s_own, "any");

    /// <summary>Has assemblies found that are the same for all systems.</summary>
    public static void Share() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        Find(name.Name + ".dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;

    /// <summary>The path of a file or a folder of the tool.</summary>
    public static string Find(string name) => Path.Exists(Path.Combine(s_own, name)) ? Path.Combine(s_own, name) : Path.Combine(s_shared, name);
}
