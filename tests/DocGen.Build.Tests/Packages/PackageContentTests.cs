using System.IO.Compression;
using System.Reflection.PortableExecutable;
using DocGen.Snapshots;

namespace DocGen.Build.Tests.Packages;

[Collection("packages")]
public sealed class PackageContentTests(PackedProduct product)
{
    [Theory]
    [InlineData("DocGen")]
    [InlineData("DocGen.Tool")]
    [InlineData("DocGen.Templates")]
    [InlineData("DocGen.Testing")]
    public void A_package_holds_what_it_held(string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(product.Feed, $"{package}.0.0.1-packed.nupkg"));
        var names = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("package/", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
        Snapshot.Verify(string.Concat(names.Select(name => name + "\n")), part: package);
    }

    [Theory]
    [InlineData("DocGen")]
    [InlineData("DocGen.Tool")]
    [InlineData("DocGen.Templates")]
    [InlineData("DocGen.Testing")]
    public async Task A_package_that_is_packed_again_is_the_same_to_the_byte(string package)
    {
        var feed = Path.Combine(product.Folder, "again");

        await product.PackAsync($"src/{(package == "DocGen" ? "DocGen.Package" : package)}", feed);

        var file = $"{package}.{PackedProduct.Version}.nupkg";
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(product.Feed, file)), await File.ReadAllBytesAsync(Path.Combine(feed, file)));
    }

    [Theory]
    [InlineData("DocGen", "lib/net8.0/DocGen.dll")]
    [InlineData("DocGen", "analyzers/dotnet/cs/DocGen.Generator.dll")]
    [InlineData("DocGen.Testing", "lib/net8.0/DocGen.Testing.dll")]
    [InlineData("DocGen.Tool", "tools/net10.0/any/DocGen.Site.dll")]
    public void An_assembly_carries_its_symbols(string package, string assembly)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(product.Feed, $"{package}.{PackedProduct.Version}.nupkg"));
        using var content = new MemoryStream();
        using (var entry = archive.GetEntry(assembly)!.Open()) entry.CopyTo(content);
        content.Position = 0;
        using var image = new PEReader(content);

        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    [Fact]
    public void The_solution_makes_four_packages() =>
        Assert.Equal(
            ((string[])["DocGen", "DocGen.Templates", "DocGen.Testing", "DocGen.Tool"]).Select(package => $"{package}.{PackedProduct.Version}.nupkg"),
            Directory.GetFiles(product.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
