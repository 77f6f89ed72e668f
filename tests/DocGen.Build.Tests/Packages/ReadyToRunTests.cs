using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests.Packages;

/// <summary>The tool that was compiled ahead for one system does what the one for all does.</summary>
[Collection("packages")]
public sealed class ReadyToRunTests(PackedProduct product)
{
    private static readonly string s_system = RuntimeInformation.RuntimeIdentifier;

    [Fact]
    public async Task A_tool_that_was_compiled_for_a_system_makes_the_same_site()
    {
        var feed = Path.Combine(product.Folder, "ready");
        await product.PackAsync("src/DocGen.Package", feed, $"-p:ReadyToRunSystems={s_system}");
        await ZipFile.ExtractToDirectoryAsync(Path.Combine(feed, $"DocGen.{PackedProduct.Version}.nupkg"), feed);

        var ready = Path.Combine(feed, "tools", "net10.0", s_system);
        // Colours of C# and of other languages come from assemblies that lie beside, and from a library of the system.
        var page = "# Page\n\n```csharp\nvar answer = 42;\n```\n\n```json\n{ \"answer\": 42 }\n```\n";
        Assert.True(IsCompiled(Path.Combine(ready, "DocGen.Site.dll")));
        Assert.False(IsCompiled(Path.Combine(feed, "tools", "net10.0", "any", "DocGen.Site.dll")));
        Assert.Equal(await BuildAsync(Path.Combine(feed, "tools", "net10.0", "any"), page), await BuildAsync(ready, page));
    }

    private async Task<string> BuildAsync(string tool, string page)
    {
        var folder = Path.Combine(product.Folder, "prose of " + Path.GetFileName(tool));
        Directory.CreateDirectory(Path.Combine(folder, "content", "en"));
        await File.WriteAllTextAsync(Path.Combine(folder, "content", "site.yaml"), "title: Prose\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "content", "en", "index.md"), page);
        var build = await Command.RunAsync(folder, "dotnet", ["exec", Path.Combine(tool, "DocGen.Tool.dll"), "build", "--languages", "en"]);
        Assert.True(build.ExitCode == 0, build.Output);
        return await File.ReadAllTextAsync(Path.Combine(folder, "_site", "en", "index.html"));
    }

    private static bool IsCompiled(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
