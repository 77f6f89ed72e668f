using System.IO.Compression;
using DocGen.Build.Tests.Harness;

namespace DocGen.Build.Tests.Packages;

/// <summary>Projects that reference the package, and projects that reference those.</summary>
[Collection("packages")]
public sealed class ConsumerTests(PackedProduct product)
{
    private const string ClosingLine = "index.html (";

    [Fact]
    public async Task A_library_has_one_site_whoever_builds_it()
    {
        var folder = Folder("library");
        var library = WriteLibrary(folder, "net10.0;net8.0");
        var app = Write(folder, "App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Facts/Facts.csproj" /></ItemGroup>
            </Project>
            """);
        Write(folder, "App/Program.cs", "Console.WriteLine(Facts.Catalog.Subjects.Tea.Slug);");
        Write(folder, "All.slnx", """<Solution><Project Path="Facts/Facts.csproj" /><Project Path="App/App.csproj" /></Solution>""");

        // The solution, in parallel: two frameworks, one site. The app gets the catalog and nothing of the build.
        var build = await product.RunAsync(folder, "build", "-m");
        Assert.Equal(1, CountOf(ClosingLine, build));
        Assert.Equal("tea", (await product.RunAsync(folder, "run", "--project", app, "--no-build")).Trim());
        Assert.False(Directory.Exists(Path.Combine(folder, "App", "_site")));

        // Unchanged, and without a restore, nothing is rendered.
        Assert.Equal(0, CountOf(ClosingLine, await product.RunAsync(folder, "build", app, "--no-restore")));

        // The site does not depend on who publishes.
        var site = Folders.Read(Path.Combine(folder, "Facts", "_site"));
        await product.RunAsync(folder, "publish", app, "-c", "Release", "-o", Path.Combine(folder, "published"));
        Assert.Contains("DocGen.dll", Directory.GetFiles(Path.Combine(folder, "published")).Select(Path.GetFileName));
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(folder, "published")), file => Path.GetFileName(file) is "DocGen.Site.dll" or "DocGen.Generator.dll");
        Assert.Equal(site, Folders.Read(Path.Combine(folder, "Facts", "_site")));

        await product.RunAsync(folder, "clean", library);
        await product.RunAsync(folder, "clean", library, "-c", "Release");
        Assert.False(Directory.Exists(Path.Combine(folder, "Facts", "_site")));
    }

    [Fact]
    public async Task Two_builds_at_once_leave_one_whole_site()
    {
        var folder = Folder("twice");
        var library = WriteLibrary(folder, "net10.0");
        await product.RunAsync(folder, "build", library);
        var site = Folders.Read(Path.Combine(folder, "Facts", "_site"));
        Write(folder, "Facts/content/en/index.md", "# Tea at once\n\n![A stack](stack:Tea)\n");

        var builds = await Task.WhenAll(
            product.TryAsync(folder, "build", library, "--no-restore"),
            product.TryAsync(folder, "build", library, "--no-restore"));

        Assert.All(builds, build => Assert.True(build.ExitCode == 0, build.Output));
        var after = Folders.Read(Path.Combine(folder, "Facts", "_site"));
        Assert.Equal(site.Keys, after.Keys);
        Assert.Contains("Tea at once", await File.ReadAllTextAsync(Path.Combine(folder, "Facts", "_site", "en", "index.html")));
    }

    [Fact]
    public async Task A_generator_that_throws_fails_the_build()
    {
        var folder = Folder("broken");
        var library = WriteLibrary(folder, "net10.0");
        Write(folder, "Directory.Build.targets", $"""<Project><ItemGroup><Analyzer Include="{Repository.BrokenGenerator}" /></ItemGroup></Project>""");

        var build = await product.TryAsync(folder, "build", library);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error CS8785", build.Output);
        Assert.False(Directory.Exists(Path.Combine(folder, "Facts", "_site")));
    }

    [Fact]
    public async Task A_package_of_facts_brings_the_library_to_others_and_nothing_that_builds()
    {
        var folder = Folder("shared");
        var library = WriteLibrary(folder, "net10.0");

        await product.RunAsync(folder, "pack", library, "-o", Path.Combine(folder, "out"));

        using var archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Path.Combine(folder, "out"), "*.nupkg")));
        using var reader = new StreamReader(archive.GetEntry("Facts.nuspec")!.Open());
        Assert.Contains("<dependency id=\"DocGen\" version=\"0.0.1-packed\" exclude=\"Build,Analyzers\" />", await reader.ReadToEndAsync());
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("_site"));
    }

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(product.Folder, $"{name} 1")).FullName;

    private static string WriteLibrary(string folder, string frameworks)
    {
        Write(folder, "Facts/Tea.cs", """
            namespace Facts;

            /// <summary>Leaves in hot water.</summary>
            [DocGen.Subject, DocGen.Name("en", "Tea")]
            [DocGen.Stack(typeof(Cup))]
            public sealed class Tea;

            /// <summary>What holds the drink.</summary>
            [DocGen.Layer, DocGen.Name("en", "Cup")]
            public sealed class Cup;
            """);
        Write(folder, "Facts/content/en/index.md", "# Tea\n\n![A stack](stack:Tea)\n");
        Write(folder, "Facts/content/site.yaml", "title: Facts\n");
        return Write(folder, "Facts/Facts.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>{frameworks}</TargetFrameworks>
                <LangVersion>latest</LangVersion>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="DocGen" Version="0.0.1-packed" /></ItemGroup>
            </Project>
            """);
    }

    private static string Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    private static int CountOf(string text, string output) => output.Split(text).Length - 1;
}
