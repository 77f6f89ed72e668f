using System.Text;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Problems;
using DocGen.Site.Render;
using DocGen.Site.Export;

namespace DocGen.Site;

/// <summary>A file of the site that is no page's, which is made when it is asked for.</summary>
/// <param name="Address">Its path in the site, with forward slashes.</param>
/// <param name="Make">Makes its content; null where that cannot be, which has then been reported.</param>
internal sealed record MadeFile(string Address, Func<ProblemList, byte[]?> Make)
{
    /// <summary>Reports why it could not be made.</summary>
    public Action<ProblemList> Prove { get; init; } = problems => Make(problems);

    /// <summary>A file of text.</summary>
    public MadeFile(string address, Func<string?> make) : this(address, _ => make() is { } text ? Encoding.UTF8.GetBytes(text) : null)
    {
    }

    /// <summary>All of a site, by address. A file of the author's takes the place of one that is made for machines.</summary>
    public static IReadOnlyDictionary<string, MadeFile> Of(SitePlan plan, SiteRenderer renderer)
    {
        var files = new Dictionary<string, MadeFile>(StringComparer.Ordinal);
        foreach (var file in SiteExport.Files(plan, renderer)
            .Concat(renderer.RootFiles())
            .Concat(renderer.Redirects())
            .Concat(plan.Site.Theme.Assets.Select(asset => new MadeFile(asset.Name, _ => asset.Content.ToArray())))
            .Concat(plan.Site.StaticFiles.Select(Of)))
            files[file.Address] = file;
        return files;
    }

    private static MadeFile Of(StaticFile file) =>
        new(file.Address, problems => AuthorFile.Read(file.File, AuthorFile.Limit, problems)) { Prove = problems => AuthorFile.Open(file.File, AuthorFile.Limit, problems)?.Dispose() };
}
