using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests;

public sealed partial class ArchitectureTests
{
    [Fact]
    public void Dependencies_point_one_way()
    {
        var site = Path.Combine(Path.GetDirectoryName(Repository.Tool)!, "DocGen.Site.dll");

        var serve = Path.Combine(Path.GetDirectoryName(Repository.Tool)!, "DocGen.Serve.dll");

        Assert.Equal(["DocGen.Serve", "DocGen.Site"], ReferencesOf(Repository.Tool).Where(IsOurs).Order(StringComparer.Ordinal));
        Assert.Equal(["DocGen.Site"], ReferencesOf(serve).Where(IsOurs));
        Assert.Equal(["DocGen"], ReferencesOf(site).Where(IsOurs));
        Assert.DoesNotContain(ReferencesOf(Repository.Library), IsOurs);
        Assert.DoesNotContain(ReferencesOf(Repository.Generator), IsOurs);
    }

    [Fact]
    public void The_generator_needs_nothing_but_the_compiler() =>
        Assert.All(ReferencesOf(Repository.Generator), name => Assert.Contains(name, (string[])
            ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"]));

    [Fact]
    public void The_library_needs_nothing_but_the_runtime() =>
        Assert.All(ReferencesOf(Repository.Library), name => Assert.StartsWith("System.", name));

    [Fact]
    public void The_tool_brings_no_workspaces() =>
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.GetDirectoryName(Repository.Tool)!, "*.dll", SearchOption.AllDirectories), file => file.Contains("Workspaces"));

    [Fact]
    public void The_product_does_not_know_what_the_first_site_is_about() =>
        Assert.Empty(LinesThatMatch(FirstSiteWord()));

    [Fact]
    public void The_product_has_no_list_of_languages() =>
        Assert.Empty(LinesThatMatch(LanguageList()));

    private static bool IsOurs(string name) => name.StartsWith("DocGen", StringComparison.Ordinal);

    private static List<string> ReferencesOf(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new PEReader(stream);
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }

    private static IEnumerable<string> LinesThatMatch(Regex pattern) =>
        from file in ProductFiles()
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        where pattern.IsMatch(line.Text)
        select $"{Path.GetRelativePath(Repository.Root, file)}({line.Number}): {line.Text.Trim()}";

    // The template is an author's site, not the product, and scripts of others are theirs. Texts of the interface are in a language each. How words are read in Korean is knowledge about Korean, whatever the words name.
    private static IEnumerable<string> ProductFiles() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src"), "DocGen*").Append(Path.Combine(Repository.Root, "templates"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => !IgnoredPath().IsMatch(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')));

    [GeneratedRegex("/(?:bin|obj)/|^src/DocGen\\.Templates/docgen/|^templates/strings/|/korean-readings\\.txt$|/packages\\.lock\\.json$|^src/DocGen\\.Site/Render/Formulas/Scripts/")]
    private static partial Regex IgnoredPath();

    [GeneratedRegex(
        """hypervisor|virtual[ -]?machine|virtualiz|\bVMs?\b|\bguest|\b(?:docker|podman|kubernetes|containers\b|containerd|xen|kvm|qemu|esxi|vmware|hyper-v|firecracker)|가상|컨테이너|하이퍼바이저""",
        RegexOptions.IgnoreCase)]
    private static partial Regex FirstSiteWord();

    private const string LanguageTag = """["'](?:ar|de|en|es|fr|it|ja|ko|nl|pt|ru|zh)(?:-[A-Za-z]+)?["']""";

    // Two quoted tags beside each other, such as "ko", "en".
    [GeneratedRegex(LanguageTag + """\s*(?:,|or|=>)\s*""" + LanguageTag)]
    private static partial Regex LanguageList();
}
