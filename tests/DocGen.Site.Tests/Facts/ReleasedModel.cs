namespace DocGen.Site.Tests.Facts;

/// <summary>A site whose model changes from release to release.</summary>
internal sealed class ReleasedModel : IDisposable
{
    private int _versions;

    /// <summary>A site of German and Japanese.</summary>
    public ReleasedModel(bool isRemembered = false) => Site = new() { Languages = ["de", "ja"], Address = "https://example.org/", IsRemembered = isRemembered };

    public SiteProject Site { get; }

    /// <summary>Compiles the model anew, which changes nothing but the site's model.</summary>
    public ReleasedModel With(string source)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Site.Folder, "model", $"{_versions++}")).FullName;
        Site.Model = CompiledModel.Write(folder, "Model", "namespace Model;\n" + source, languages: "de,ja");
        return this;
    }

    /// <summary>Keeps the facts as they are.</summary>
    public ReleasedModel Released(string name, string date)
    {
        var (file, problems) = SiteFacts.Keep(Site.Options with { Date = date }, name);
        if (file is null) Assert.Fail(string.Join('\n', problems));
        return this;
    }

    public void Dispose() => Site.Dispose();
}
