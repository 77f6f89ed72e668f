using System.Globalization;

namespace DocGen.Site.Benchmarks;

/// <summary>Writes medians as a table in Markdown, a row as soon as it is known.</summary>
internal sealed class ResultTable
{
    private const string None = "";

    /// <param name="hugo">Hugo's column.</param>
    public ResultTable(string hugo)
    {
        Write("pages", "what", "DocGen", hugo, "DocGen to Hugo");
        Write("---:", "---", "---:", "---:", "---:");
    }

    public void AddTime(int pages, string what, IEnumerable<TimeSpan?> docgen, IEnumerable<TimeSpan?> hugo) =>
        Add(pages, what, Median.Of(docgen.Select(time => time?.TotalSeconds)), Median.Of(hugo.Select(time => time?.TotalSeconds)), seconds => seconds < 1 ? Text($"{seconds * 1000:F0} ms") : Text($"{seconds:F2} s"));

    public void AddMemory(int pages, string what, IEnumerable<long?> docgen, IEnumerable<long?> hugo) =>
        Add(pages, what, Median.Of(docgen.Select(bytes => (double?)bytes)), Median.Of(hugo.Select(bytes => (double?)bytes)), bytes => Text($"{bytes / (1 << 20):N0} MiB"));

    public void AddCount(int pages, string what, int docgen, int? hugo) => Add(pages, what, docgen, hugo, count => Text($"{count:N0}"));

    private static void Add(int pages, string what, double? docgen, double? hugo, Func<double, string> format) =>
        Write(Text($"{pages:N0}"), what, docgen is { } own ? format(own) : None, hugo is { } other ? format(other) : None, docgen / hugo is { } ratio ? Text($"{ratio:F2}") : None);

    private static void Write(params IEnumerable<string> cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
