namespace Virtualization.Tests;

/// <summary>What the cells of the comparisons hold.</summary>
public sealed class CellTests
{
    /// <summary>The most cells whose value is common knowledge, for which no source was read.</summary>
    private const int MostWithoutSource = 32;

    /// <summary>What makers say about their own products and nobody else measured: the site has to call it theirs.</summary>
    private static readonly (Type System, string Criterion)[] s_makersFigures =
    [
        (typeof(Esxi), nameof(ICost.MemoryOverhead)),
        (typeof(HyperV), nameof(ICost.MemoryOverhead)),
        (typeof(ZVm), nameof(ICost.MemoryOverhead)),
        (typeof(VmwareDesktop), nameof(ICost.MemoryOverhead)),
        (typeof(DockerDesktop), nameof(ICost.StartTime)),
        (typeof(DockerDesktop), nameof(ICost.MemoryOverhead)),
        (typeof(Wsl2), nameof(ICost.StartTime)),
        (typeof(WindowsProcessContainer), nameof(ICost.MemoryOverhead)),
        (typeof(WindowsHyperVContainer), nameof(ICost.MemoryOverhead)),
    ];

    private static IEnumerable<CellEntry> Cells =>
        Catalog.Model.Subjects.Where(subject => !subject.IsCategory).SelectMany(subject => subject.Cells);

    private static IEnumerable<CellEntry> AuthoredValues =>
        Cells.Where(cell => cell.Member.Provenance == Provenance.Authored && cell.GetValue() is not null);

    [Fact]
    public void Every_cell_evaluates()
    {
        Assert.NotEmpty(Cells);
        Assert.All(Cells, cell => cell.StateOf(cell.GetValue()));
    }

    [Fact]
    public void Every_figure_names_its_source_and_its_conditions() => Assert.Empty(
        from cell in Cells
        where cell.PropertyName is nameof(ICost.StartTime) or nameof(ICost.MemoryOverhead)
        where cell.GetValue() is not null && (cell.Member.Citations.Count == 0 || cell.Member.Remarks is null)
        select cell.ToString());

    /// <summary>Start times and amounts of memory count different things, so that each says first what it counts, in pairs and in the explorer too.</summary>
    [Fact]
    public void Every_figure_says_first_what_it_counts() => Assert.Empty(
        from cell in AuthoredValues
        where cell.PropertyName is nameof(ICost.StartTime) or nameof(ICost.MemoryOverhead)
        let text = (LocalizedText)cell.GetValue()!
        where !text["ko"].Contains(": ", StringComparison.Ordinal) || !text["en"].Contains(": ", StringComparison.Ordinal)
        select cell.ToString());

    [Fact]
    public void Every_value_has_a_source_but_for_the_few_that_are_common_knowledge() =>
        Assert.InRange(AuthoredValues.Count(cell => cell.Member.Citations.Count == 0), 0, MostWithoutSource);

    [Fact]
    public void What_is_common_knowledge_is_no_figure() => Assert.Empty(
        from cell in AuthoredValues
        where cell.Member.Citations.Count == 0
        where cell.PropertyName is nameof(ICost.StartTime) or nameof(ICost.MemoryOverhead) or nameof(IOrigin.FirstRelease)
        select cell.ToString());

    /// <summary>A size or a density is somebody's figure, with a source, or this site's estimate, which says so.</summary>
    [Fact]
    public void Every_size_and_density_says_whose_it_is() => Assert.Empty(
        from cell in AuthoredValues
        where cell.PropertyName is nameof(ICost.ImageSize) or nameof(ICost.Density)
        let text = (LocalizedText)cell.GetValue()!
        where cell.Member.Citations.Count == 0 && !(text["ko"].Contains("어림", StringComparison.Ordinal) && text["en"].Contains("estimate", StringComparison.Ordinal))
        select cell.ToString());

    [Fact]
    public void Every_record_has_a_source() => Assert.Empty(
        from record in Catalog.Model.Records
        where record.Citations.Count == 0 && record.Cells.All(cell => cell.Member.Citations.Count == 0)
        select record.ToString());

    /// <summary>No source gives a boot time for a whole VM of these products.</summary>
    [Fact]
    public void No_start_time_is_claimed_where_no_source_gives_one() => Assert.All(
        new ICost[] { new Esxi(), new HyperV(), new VirtualBox(), new ParallelsDesktop(), new AppleContainer() }, system => Assert.Null(system.StartTime));

    [Fact]
    public void What_a_maker_says_is_called_the_makers() => Assert.All(s_makersFigures, figure =>
    {
        var cell = Cells.Single(cell => cell.Owner.Type == figure.System && cell.PropertyName == figure.Criterion);
        if (cell.GetValue() is not LocalizedText text) return;
        Assert.Contains("제조사", text["ko"]);
        Assert.Contains("vendor", text["en"]);
    });
}
