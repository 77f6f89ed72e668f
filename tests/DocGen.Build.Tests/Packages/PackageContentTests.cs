using System.IO.Compression;
using DocGen.Snapshots;

namespace DocGen.Build.Tests.Packages;

[Collection("packages")]
public sealed class PackageContentTests(PackedProduct product)
{
    [Theory]
    [InlineData("DocGen")]
    [InlineData("DocGen.Tool")]
    [InlineData("DocGen.Templates")]
    public void A_package_holds_what_it_held(string package)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(product.Feed, $"{package}.0.0.1-packed.nupkg"));
        var names = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("package/", StringComparison.Ordinal) && !name.StartsWith("_rels/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal);
        Snapshot.Verify(string.Concat(names.Select(name => name + "\n")), part: package);
    }

    [Fact]
    public void There_are_three_packages() => Assert.Equal(3, Directory.GetFiles(product.Feed, "*.nupkg").Length);
}
