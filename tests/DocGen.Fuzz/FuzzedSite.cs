using System.Text;
using System.Text.RegularExpressions;
using DocGen.Site;
using DocGen.Site.Problems;
using DocGen.Site.Tests;

namespace DocGen.Fuzz;

/// <summary>A site of random inputs: pages, and one each of settings, interface texts, a template and a file with a name that nobody expects.</summary>
public static partial class FuzzedSite
{
    private const int Pages = 36;

    /// <summary>The inputs of a site.</summary>
    public const int Inputs = Pages + 4;

    /// <summary>Writes the inputs of a seed into a folder and builds them.</summary>
    /// <returns>What failed; null where all that is wrong with them was told as problems.</returns>
    public static string? Build(int seed, string folder)
    {
        foreach (var (path, content) in Files(seed)) Write(folder, path, content);
        if (Failure(folder) is not { } failure) return null;

        // What is left without making the failure go away is what it takes.
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList())
        {
            var content = File.ReadAllBytes(file);
            File.Delete(file);
            if (Failure(folder) is null) File.WriteAllBytes(file, content);
        }

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => $"{Path.GetRelativePath(folder, file)}:\n{File.ReadAllText(file)}");
        return $"{failure}\n{string.Join('\n', files)}";
    }

    private static IEnumerable<(string Path, byte[] Content)> Files(int seed)
    {
        var mutation = new Mutation(new Random(seed));
        for (var page = 0; page < Pages; page++) yield return ($"content/{(page % 3 == 0 ? "ja" : "de")}/p{page}.md", mutation.Of(Corpus.Pages));
        yield return ("content/site.yaml", seed % 2 == 0 ? mutation.Of(Corpus.Settings) : "title: Fuzz\n"u8.ToArray());
        // Without its texts a language has no pages, so most sites keep them.
        yield return seed % 5 == 0 ? ("templates/strings/de.yaml", mutation.Of(Corpus.Strings)) : ("content/de/" + mutation.Name(), mutation.Of(Corpus.Pages));
        var (name, text) = mutation.Pick(Corpus.Templates);
        yield return ("templates/" + name, mutation.Of([text]));
        yield return ("content/" + mutation.Name(), mutation.Of(Corpus.Pages));
    }

    private static string? Failure(string folder)
    {
        var options = new SiteOptions
        {
            ProjectFolder = folder,
            ContentFolder = Path.Combine(folder, "content"),
            ThemeFolders = [RepositoryFolder.Templates, Path.Combine(folder, "templates")],
            OutputFolder = Path.Combine(folder, "_site"),
            Languages = ["de", "ja"],
            AssemblyPath = Path.Combine(AppContext.BaseDirectory, "SmallModel.dll"),
        };
        try
        {
            var first = SiteBuild.Run(options).Problems;
            if (first.FirstOrDefault(problem => !UserProblem().IsMatch(problem.ToString())) is { } odd) return $"A problem that no user understands: {odd}";
            // What publishing finds, only a build that publishes can tell.
            var (built, proven) = (Told(first), Told(SiteBuild.Check(options).Problems));
            return built.SequenceEqual(proven) ? null : $"Two builds tell different problems:\n{string.Join('\n', built.Except(proven).Concat(proven.Except(built)))}";
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static IReadOnlyList<string> Told(IEnumerable<Problem> problems) =>
        [.. problems.Where(problem => !problem.Id.StartsWith("DG4", StringComparison.Ordinal)).Select(problem => problem.ToString())];

    // A system may refuse a name, or have a folder where a file would be.
    private static void Write(string folder, string path, byte[] content)
    {
        try
        {
            var file = Path.GetFullPath(Path.Combine(folder, path));
            if (!file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
        }
    }

    // An error or a warning with an id and a sentence, without what only a programmer reads.
    [GeneratedRegex(@"\A(?:(?!   at )(?!Exception:).)*: (?:error|warning|message) DG[0-9]{4}: .+\z", RegexOptions.Singleline)]
    private static partial Regex UserProblem();
}
