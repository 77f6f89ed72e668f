using FirstSite;

namespace Virtualization.Tests;

/// <summary>Figures: what was measured, and what is a limit, a goal, a setting or a statement.</summary>
[Xunit.Collection(FirstSiteTests.Name)]
public sealed class FigureTests(FirstSiteFixture fixture)
{
    /// <summary>The figures that nobody measured. All others were.</summary>
    private static readonly Dictionary<Type, FigureKind> s_notMeasured = new()
    {
        [typeof(FirecrackerProcessStart)] = FigureKind.Limit,
        [typeof(FirecrackerGuestBoot)] = FigureKind.Limit,
        [typeof(FirecrackerMonitorMemory)] = FigureKind.Limit,
        [typeof(ZoneLimit)] = FigureKind.Limit,
        [typeof(FirecrackerInputOutputGoals)] = FigureKind.Goal,
        [typeof(FirecrackerComputeGoal)] = FigureKind.Goal,
        [typeof(DeclaredPodOverhead)] = FigureKind.Setting,
        [typeof(FirecrackerCreationRate)] = FigureKind.Statement,
        [typeof(WslFileAccess)] = FigureKind.Statement,
        [typeof(WindowsBaseImages)] = FigureKind.Statement,
        [typeof(AntProductionOverhead)] = FigureKind.Statement,
        [typeof(LocalLiveUpgrade)] = FigureKind.Statement,
        [typeof(LambdaStartGoals)] = FigureKind.Goal,
    };

    public static TheoryData<string> Languages => [.. RenderedSite.Languages];

    private static IEnumerable<RecordEntry> Records => Catalog.Model.Records.Where(record => record.Instance is IMeasurement);

    [Fact]
    public void What_nobody_measured_is_not_called_measured() => Assert.Equal(
        s_notMeasured.OrderBy(figure => figure.Key.Name, StringComparer.Ordinal),
        Records.Where(record => Of(record).Kind != FigureKind.Measured)
            .Select(record => KeyValuePair.Create(record.Type, Of(record).Kind))
            .OrderBy(figure => figure.Key.Name, StringComparer.Ordinal));

    /// <summary>A chart draws one record, and a goal has no chart: nothing that was aimed at stands beside what was measured.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void No_goal_is_charted(string language)
    {
        Assert.All(Records.Where(record => Of(record).Kind == FigureKind.Goal), record => Assert.Null(Of(record).Figures));
        var drawn = fixture.Site.Pages[$"{language}/collections/measurements.html"].Document.QuerySelectorAll("svg.diagram.range");
        Assert.NotEmpty(drawn);
        Assert.All(drawn, chart => Assert.Equal("record", chart.Closest("article")?.ClassList.FirstOrDefault()));
    }

    [Fact]
    public void Every_figure_has_a_year() => Assert.All(Records, record => Assert.NotNull(Of(record).Year));

    /// <summary>An older source may stand beside the one that has the figure, but one of them is at least as young as the figure.</summary>
    [Fact]
    public void No_figure_is_younger_than_its_sources() => Assert.Empty(
        from record in Records
        let youngest = record.Citations.Max(citation => Catalog.Model.Get<ReferenceEntry>(citation.Reference).Year ?? int.MaxValue)
        where Of(record).Year > youngest
        select $"{record}: {Of(record).Year}, but its sources are of {youngest} at the latest");

    [Fact]
    public void A_figure_without_numbers_has_a_finding() => Assert.Empty(
        from record in Records
        where Of(record) is { Figures: null, Finding: null }
        select record.ToString());

    private static IMeasurement Of(RecordEntry record) => (IMeasurement)record.Instance;
}
