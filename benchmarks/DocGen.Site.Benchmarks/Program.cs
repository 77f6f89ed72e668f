using System.Globalization;
using System.Runtime.InteropServices;
using DocGen.Site.Benchmarks;

const int LargeSite = 10_000;
const int RunsOfLargeSite = 3;

List<int> sizes = [];
var (runs, parent, formulas, freshness, growth) = (5, Path.GetTempPath(), false, false, false);
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "formulas") formulas = true;
    else if (args[i] == "freshness") freshness = true;
    else if (args[i] == "growth") growth = true;
    else if (args[i] == "--folder" && i + 1 < args.Length) parent = args[++i];
    else if (args[i] == "--runs" && i + 1 < args.Length && IsNumber(args[i + 1], out var count)) (runs, i) = (count, i + 1);
    else if (IsNumber(args[i], out var size) && size > 1) sizes.Add(size);
    else return Fail("Usage: [formulas] [freshness] [growth] [pages …] [--runs number] [--folder path]");
}

if (sizes.Count == 0 && !formulas && !freshness) sizes = growth ? [1_000, 10_000] : [100, 1_000];
// Ctrl+C leaves nothing behind.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    stop.Cancel();
};
var folder = Path.Combine(parent, $"docgen-benchmark-{Environment.ProcessId}");
try
{
    if (formulas)
    {
        new FormulaBenchmark(runs, folder, stop.Token).Run();
        Directory.Delete(folder, recursive: true);
    }

    if (freshness)
    {
        await new FreshnessBenchmark(runs, folder, stop.Token).RunAsync();
        Directory.Delete(folder, recursive: true);
    }

    if (growth)
    {
        new GrowthBenchmark(sizes, folder, stop.Token).Run();
        return 0;
    }

    if (sizes.Count == 0) return 0;
    var hugo = HugoTool.Find();
    Console.WriteLine($"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, .NET {Environment.Version}, {hugo?.Name ?? "no Hugo"}; medians of {runs} runs, of {RunsOfLargeSite} at most from {LargeSite} pages on.\n");
    var table = new ResultTable(hugo?.Name ?? "Hugo");
    foreach (var size in sizes)
    {
        await new SizeBenchmark(size, size < LargeSite ? runs : Math.Min(runs, RunsOfLargeSite), folder, hugo, stop.Token).RunAsync(table);
        Directory.Delete(folder, recursive: true);
    }

    return 0;
}
catch (Exception exception) when (exception is InvalidOperationException or IOException or HttpRequestException or OperationCanceledException)
{
    return Fail(exception.Message);
}
finally
{
    if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
}

static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number) && number > 0;

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
