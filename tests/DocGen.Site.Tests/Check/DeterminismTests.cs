using System.Globalization;

namespace DocGen.Site.Tests.Check;

public sealed class DeterminismTests
{
    [Fact]
    public async Task A_site_is_the_same_to_the_byte_in_any_folder_culture_and_number_of_threads()
    {
        using var first = Site("here");
        using var second = Site("somewhere else/한글");

        first.Built();
        await RunOnOneThread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = StrangeCulture();
            second.Built();
        });

        var (one, other) = (first.Files(), second.Files());
        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one, file => Assert.True(file.Value.AsSpan().SequenceEqual(other[file.Key]), file.Key));
        Assert.DoesNotContain(one, file => System.Text.Encoding.UTF8.GetString(file.Value).Contains(first.Folder, StringComparison.Ordinal));
        // The lines of CSV end as its standard says.
        Assert.All(one.Where(file => !file.Key.StartsWith("assets/", StringComparison.Ordinal) && !file.Key.EndsWith(".csv", StringComparison.Ordinal)), file => Assert.DoesNotContain((byte)'\r', file.Value));
    }

    [Fact]
    public void An_unchanged_site_is_built_again_to_the_same_bytes()
    {
        using var site = Site("here");
        var before = site.Built().Files();

        Assert.Equal(before, site.Built().Files());
    }

    private static SiteProject Site(string folder)
    {
        var site = new SiteProject(folder) { Model = SiteProject.ModelFile("SmallModel"), Languages = ["de", "ja"], Address = "https://example.org/" };
        for (var page = 0; page < 20; page++) site.WithPage($"p{page}", $"# Titel {page}\n\n<fact:BeamBridge.IBridgeTypes.LongestSpan>\n\n![x](chart:IBridgeTypes.LongestSpan)\n\n![x](stack:BeamBridge,SuspensionBridge)\n\n```yaml\na: 1\n```\n");
        return site;
    }

    private static Task RunOnOneThread(Action action) =>
        Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.None, new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, maxConcurrencyLevel: 1).ExclusiveScheduler);

    private static CultureInfo StrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "·";
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.DateTimeFormat.DateSeparator = "!";
        return culture;
    }
}
