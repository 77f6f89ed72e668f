using System.Text;

namespace DocGen.Site.Benchmarks;

/// <summary>
/// How the time of a build grows with what it makes: a folder of pages, links that lead nowhere, a glossary, and subjects with a matrix. Where nothing compares
/// everything with everything, ten times as much output takes ten times as long.
/// </summary>
/// <param name="sizes">How many of each there are, in turn.</param>
/// <param name="folder">The folder to work in.</param>
/// <param name="stop">Gives up, and ends what was started.</param>
internal sealed class GrowthBenchmark(IReadOnlyList<int> sizes, string folder, CancellationToken stop)
{
    private const int LinksOfPage = 100;

    private readonly DocGenTool _docgen = new();

    /// <summary>Measures, and writes a table.</summary>
    public void Run()
    {
        Console.WriteLine("| a site with | number | time | processor time | memory at most | output | processor time per output |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        Measure("pages in one folder", (site, count) =>
        {
            for (var number = 0; number < count; number++) Write(site, $"notes/page-{number:D5}", $"# Page {number}\n\nWhat there is to say of {number}.\n");
            return [];
        });
        Measure("links that lead nowhere", (site, count) =>
        {
            for (var page = 0; page < count / LinksOfPage; page++)
                Write(site, $"page-{page:D5}", $"# Page {page}\n\n{string.Concat(Enumerable.Range(page * LinksOfPage, LinksOfPage).Select(link => $"- [there](notes/place-{link:D5}.md)\n"))}");
            return [];
        }, exitCode: 1);
        Measure("terms in the glossary", (site, count) => OptionsOf(site, model =>
        {
            for (var number = 0; number < count; number++) model.Append($"/// <summary>What word {number} means.</summary>\n[Term, Name(\"en\", \"Word {number}\")] public sealed class Word{number};\n");
        }));
        Measure("subjects in a matrix", (site, count) => OptionsOf(site, model =>
        {
            model.Append("/// <summary>All that is asked.</summary>\n[Comparison, Name(\"en\", \"All\")] public interface IAll { [Name(\"en\", \"Size\")] int? Size { get; } [Name(\"en\", \"Age\")] int? Age { get; } }\n");
            for (var number = 0; number < count; number++)
                model.Append($"/// <summary>System {number}.</summary>\n[Subject, Name(\"en\", \"System {number}\"), Stack(typeof(Ground))] public sealed class System{number} : IAll {{ public int? Size => {number}; public int? Age => {number % 100}; }}\n");
        }));
    }

    private void Measure(string what, Func<string, int, IReadOnlyList<string>> write, int exitCode = 0)
    {
        double? least = null;
        foreach (var size in sizes)
        {
            var site = Path.Combine(folder, "growth");
            Write(site, "index", "# Home\n\nWhere it begins.\n");
            File.WriteAllText(Path.Combine(site, "content", "site.yaml"), "title: Growth\n");
            var cost = MeasuredProcess.Run(_docgen.Build(site, write(site, size), "en"), stop, exitCode);
            var made = Path.Combine(site, _docgen.Output);
            var output = exitCode == 0 ? Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length) : cost.Printed;
            Directory.Delete(site, recursive: true);
            var each = cost.Processor.TotalSeconds / output;
            least ??= each;
            Console.WriteLine(FormattableString.Invariant($"| {what} | {size:N0} | {cost.Time.TotalSeconds:F1} s | {cost.Processor.TotalSeconds:F1} s | {cost.Memory / (1 << 20):N0} MiB | {output / 1024.0:N0} KiB | {each / least:F2} |"));
        }
    }

    private static IReadOnlyList<string> OptionsOf(string site, Action<StringBuilder> write)
    {
        var model = new StringBuilder("using DocGen;\nnamespace Large;\n/// <summary>What all stand on.</summary>\n[Layer, Name(\"en\", \"Ground\")] public class Ground;\n");
        write(model);
        return [$"--assembly={GrownModel.Write(site, model.ToString())}"];
    }

    private static void Write(string site, string path, string text)
    {
        var file = Path.Combine(site, "content", "en", path + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
