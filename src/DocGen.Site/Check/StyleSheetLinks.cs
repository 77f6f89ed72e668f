using System.Text;
using System.Text.RegularExpressions;
using DocGen.Site.Load;
using DocGen.Site.Plan;
using DocGen.Site.Problems;

namespace DocGen.Site.Check;

/// <summary>Proves that what the author's style sheets load is there: typefaces, pictures and other style sheets.</summary>
internal static partial class StyleSheetLinks
{
    /// <summary>Reports what is not.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="files">The addresses of the files of the site.</param>
    /// <param name="problems">Where it is reported.</param>
    public static void Report(SitePlan plan, IReadOnlySet<string> files, ProblemList problems)
    {
        foreach (var sheet in plan.Site.StaticFiles.Where(file => file.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase)))
        {
            if (AuthorFile.Read(sheet.File, AuthorFile.TextLimit, problems) is not { } bytes) continue;
            var text = Comment().Replace(Encoding.UTF8.GetString(bytes), comment => Blank().Replace(comment.Value, " "));
            foreach (var written in Loaded().Matches(text).Select(match => match.Groups["address"]))
            {
                var path = Uri.UnescapeDataString(written.Value.Split('#', '?')[0]);
                if (path.Length == 0 || !TemplateLinks.IsInSite(written.Value)) continue;
                var address = RelativeAddress.Resolve(sheet.Address, path);
                if (address is not null && files.Contains(address)) continue;
                problems.Error("DG2011", Location.At(sheet.File, text, written.Index),
                    $"There is no file '{path}': {(address is null ? "the path leads out of the site" : $"the site has no {address}")}.{plan.StaticFiles.Hint(path, address ?? path, file => RelativeAddress.Relative(sheet.Path, file))} Put it into the content folder, or correct the path, which is relative to this style sheet.");
            }
        }
    }

    [GeneratedRegex(@"/\*.*?(\*/|$)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex Blank();

    [GeneratedRegex("""(?:\burl\(\s*|@import\s+)(?:"(?<address>[^"\n]*)"|'(?<address>[^'\n]*)'|(?<=\(\s*)(?<address>[^"'()\s]+))""", RegexOptions.IgnoreCase)]
    private static partial Regex Loaded();
}
